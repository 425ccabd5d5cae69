import { listEnvelopePaths } from '../envelope-paths.ts'
import type { Draft, Origin } from '../model.ts'
import type { Report } from '../report.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkEnvelope } from './check-envelope.ts'
import { checkEventType, checkTitle } from './check-event-type.ts'
import { checkFields, createFieldRules } from './check-fields.ts'
import { checkIndex } from './check-index.ts'
import { checkNames } from './check-names.ts'
import { checkPayloads } from './check-payloads.ts'
import { checkRemoved, checkSuccessor } from './check-removed.ts'

/** Report everything about a draft that would make the output wrong, missing or weak. */
export function check(draft: Draft, report: Report): void {
  const path = draft.envelope.path ?? draft.documents[0]?.path
  if (path === undefined) return
  checkEnvelope(draft.envelope, topOf(path), report)
  const rules = createFieldRules(listEnvelopePaths(draft.envelope), draft.envelope.enumerations)
  const documented = checkDuplicates(draft.documents, report)
  for (const document of draft.documents) {
    checkTitle(document, report)
    checkIndex(document, report)
    for (const eventType of document.eventTypes) {
      checkEventType(eventType, document, report)
      checkFields(eventType, document.form, rules, report)
      checkSuccessor(eventType.successor, documented, report)
    }
  }
  checkNames(draft, report)
  checkPayloads(draft, report)
  checkRemoved(draft, documented, report)
}

/** Where to report that something is missing as a whole. */
function topOf(path: string): Origin {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
}
