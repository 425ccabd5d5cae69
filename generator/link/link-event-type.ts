import { type EnvelopePaths, findPath } from '../envelope-paths.ts'
import type { DraftEventType, DraftField, EventType, Field, Located } from '../model.ts'
import { compareCodeUnits } from './compare.ts'

/** What the facts of an event type lead to. */
interface Known {
  readonly ids: ReadonlySet<string>
  readonly paths: EnvelopePaths
}

export function linkEventType(draft: DraftEventType, namespace: string, { ids, paths }: Known): EventType {
  const id = draft.id.value
  const description = draft.description?.value ?? null
  return {
    id,
    namespace,
    description,
    since: draft.since?.value ?? null,
    tags: toSorted(draft.tags),
    fields: draft.fields.map((field) => linkField(field, paths)),
    debugData: draft.debugData?.value ?? null,
    targets: draft.targets.map(({ value }) => value),
    changeDetails: draft.changeDetails.map(({ value }) => value),
    references: draft.references.map(({ text, url }) => ({ text, url })),
    mentions: listMentions(description ?? '', ids).filter((mention) => mention !== id),
    deprecated: linkDeprecation(draft),
    origin: draft.id.origin,
  }
}

function toSorted(names: readonly Located<string>[]): string[] {
  return [...new Set(names.map(({ value }) => value))].sort(compareCodeUnits)
}

/** The envelope decides a field's type; what it does not know is unknown. */
function linkField({ name, description }: DraftField, paths: EnvelopePaths): Field {
  const type = findPath(paths, name.value)?.type ?? { kind: 'unknown' as const, text: 'unknown' }
  return { name: name.value, type, description: description.value }
}

function linkDeprecation({ deprecated, successor }: DraftEventType): EventType['deprecated'] {
  if (deprecated === null && successor === null) return null
  return { since: deprecated === null || deprecated.value === 'yes' ? null : deprecated.value, successor: successor?.value ?? null }
}

/** The ids that stand in a text, each once, in the order of their code units. */
function listMentions(text: string, ids: ReadonlySet<string>): string[] {
  const mentions = new Set<string>()
  for (const [word] of text.matchAll(/[A-Za-z0-9_.-]+/g)) {
    const id = word.replace(/[.-]+$/, '')
    if (ids.has(id)) mentions.add(id)
  }
  return [...mentions].sort(compareCodeUnits)
}
