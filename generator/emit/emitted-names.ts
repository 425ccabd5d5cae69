import type { Catalog } from '../model.ts'
import { toIdentifier } from '../names.ts'

/** The identifiers that emitted TypeScript gives to what the catalog names. */
export interface EmittedNames {
  /** Of a structure or an enumeration, such as `LogEventActor`. */
  readonly type: (id: string) => string
  /** Of a payload, such as `DirectoryDebugData`. */
  readonly payload: (id: string) => string
  /** What the names of a namespace start with: `Directory` for `Okta-directory`. */
  readonly namespace: (id: string) => string
}

/** What every emitted folder exports, and calls its type parameters: names of the catalog that are the same get a suffix. */
const ownNames = [
  'AnyLogEvent',
  'ChangeDetails',
  'ChangedValue',
  'DebugData',
  'DeepPartial',
  'DetailEntry',
  'Event',
  'EventHookVerification',
  'EventType',
  'EventTypeMatching',
  'EventTypePattern',
  'HeadersLike',
  'InvalidLogEvent',
  'Id',
  'Issue',
  'IssueCode',
  'KnownLogEvent',
  'LogEvent',
  'LogEventBase',
  'LogEventError',
  'LogEventHandlers',
  'LogEventOf',
  'LogEventOverrides',
  'LogEventRoute',
  'LogEventRouterResult',
  'LogEventShape',
  'LogEvents',
  'OpenMap',
  'Path',
  'PayloadOptions',
  'PlainEventType',
  'RedactOptions',
  'Redaction',
  'Removal',
  'RemovedEventType',
  'RemovedEventTypes',
  'RoutedLogEvent',
  'Session',
  'SessionEventType',
  'SessionOptions',
  'StandardIssue',
  'StandardResult',
  'StandardSchema',
  'UnknownEventType',
  'UnknownLogEvent',
  'ValidateOptions',
  'Validation',
]

/** The structure that every event type has. */
export const logEventId = 'LogEvent'

/** What the names of a namespace end in. */
export const namespaceSuffixes = ['EventType', 'LogEvent', 'LogEvents']

/** Names for a catalog: the same for the same catalog, no two alike. */
export function createNames(catalog: Catalog): EmittedNames {
  const taken = new Set(ownNames)
  const named = [...catalog.structs, ...catalog.enumerations].map(({ id }) => id).filter((id) => id !== logEventId)
  const types = allocate(named, taken, 'Type', [''])
  const payloads = allocate(
    catalog.payloads.map(({ id }) => id),
    taken,
    'Payload',
    [''],
  )
  const namespaces = allocate(
    catalog.namespaces.map(({ id }) => id),
    taken,
    'Namespace',
    namespaceSuffixes,
  )
  return {
    type: (id) => types.get(id) ?? toIdentifier(id),
    payload: (id) => payloads.get(id) ?? toIdentifier(id),
    namespace: (id) => namespaces.get(id) ?? toIdentifier(id),
  }
}

function allocate(ids: readonly string[], taken: Set<string>, suffix: string, endings: readonly string[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const id of ids) {
    const plain = toIdentifier(id.replace(/^Okta-(?=.)/, ''))
    let name = plain
    for (let count = 1; endings.some((ending) => taken.has(name + ending)); count += 1) {
      name = `${plain}${suffix}${count === 1 ? '' : count}`
    }
    for (const ending of endings) taken.add(name + ending)
    names.set(id, name)
  }
  return names
}
