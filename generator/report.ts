import type { VFile } from 'vfile'
import { type DiagnosticCode, type DiagnosticValues, diagnostics } from './diagnostics.ts'
import type { Origin } from './model.ts'

/** Collects the problems of a set of documents, each on the document that it stands in. */
export interface Report {
  /** Attach a problem to the document that `origin` names; `related` is a second place that explains the first. */
  add<Code extends DiagnosticCode>(code: Code, origin: Origin, values: DiagnosticValues<Code>, related?: Origin): void
}

export function createReport(documents: readonly VFile[]): Report {
  const byPath = new Map(documents.map((document) => [document.path, document]))
  return {
    add(code, origin, values, related) {
      const document = byPath.get(origin.path)
      if (document === undefined) throw new Error(`A problem names a document that was not read: ${origin.path}`)
      const { severity, reason, fix } = diagnostics[code]
      // The table ties each code to the values its reason takes; the compiler cannot follow that through a union of codes.
      const text = (reason as (values: DiagnosticValues<typeof code>) => string)(values)
      const message = document.message(oneLine(text), { place: toPlace(origin), ruleId: code, source: 'okta-events' })
      message.fatal = severity === 'error'
      message.note = fix
      if (related !== undefined) message.cause = related
    },
  }
}

/** Whether a document has a problem that makes output wrong or missing. */
export function hasError(document: VFile): boolean {
  return document.messages.some((message) => message.fatal === true)
}

const longest = 400

/** Source text inside a reason may be anything: keep it on one line, visible and short. */
function oneLine(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  return visible.length <= longest ? visible : `${visible.slice(0, longest)}…`
}

function toPlace(origin: Origin) {
  return {
    start: { line: origin.line, column: origin.column },
    end: { line: origin.endLine, column: origin.endColumn },
  }
}

/** The same report without problems of some codes. */
export function leaveOut(codes: ReadonlySet<DiagnosticCode>, report: Report): Report {
  return { add: (code, ...rest) => (codes.has(code) ? undefined : report.add(code, ...rest)) }
}
