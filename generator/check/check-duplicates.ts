import type { DraftDocument, DraftEventType, Located } from '../model.ts'
import type { Report } from '../report.ts'

interface Section {
  readonly document: DraftDocument
  readonly eventType: DraftEventType
}

/**
 * Every event type once. The one exception: two documents of the same namespace, such as the same page saved in two forms, may both
 * have it if they say the same; then they are read as one.
 */
export function checkDuplicates(documents: readonly DraftDocument[], report: Report): ReadonlyMap<string, Located<string>> {
  const first = new Map<string, Section>()
  const repeated = new Set<string>()
  for (const document of documents) {
    for (const eventType of document.eventTypes) {
      const before = first.get(eventType.id.value)
      if (before === undefined) first.set(eventType.id.value, { document, eventType })
      else if (before.document === document || !saySame(before.eventType, eventType)) {
        report.add('event-type/duplicate', eventType.id.origin, { id: eventType.id.value }, before.eventType.id.origin)
      } else reportRepeated(document, before.document, repeated, report)
    }
  }
  return new Map([...first].map(([id, { eventType }]) => [id, eventType.id]))
}

function reportRepeated({ path, namespace }: DraftDocument, other: DraftDocument, repeated: Set<string>, report: Report): void {
  if (namespace === null || repeated.has(path)) return
  repeated.add(path)
  report.add('document/repeated-namespace', namespace.origin, { namespace: namespace.value, other: other.path }, other.namespace?.origin)
}

/** Whether nothing that one section says contradicts the other; either may be silent where the other speaks. */
function saySame(one: DraftEventType, other: DraftEventType): boolean {
  return facts.every((read) => {
    const [a, b] = [read(one), read(other)]
    return a === '' || b === '' || a === b
  })
}

const facts: readonly ((eventType: DraftEventType) => string)[] = [
  ({ description }) => description?.value ?? '',
  ({ since }) => since?.value ?? '',
  ({ tags }) => join(tags),
  ({ debugData }) => debugData?.value ?? '',
  ({ targets }) => join(targets),
  ({ changeDetails }) => join(changeDetails),
  ({ deprecated }) => deprecated?.value ?? '',
  ({ successor }) => successor?.value ?? '',
  ({ fields }) => fields.map(({ name, description }) => `${name.value}\n${description.value}`).join('\n'),
]

function join(names: readonly Located<string>[]): string {
  return names.map(({ value }) => value).join('\n')
}
