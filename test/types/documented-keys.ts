import type { Catalog, EventType, PayloadKind } from '../../generator/model.ts'

type CatalogOfKeys = Pick<Catalog, 'eventTypes' | 'payloads'>

const common = 'CommonDebugData'

/** Where a log event carries a payload of a kind, as types of its parts. */
const slots: Readonly<Record<PayloadKind, string>> = {
  debugData: "NonNullable<Event['debugContext']>['debugData']",
  target: "NonNullable<NonNullable<Event['target']>[number]['detailEntry']>",
  changeDetails: "NonNullable<NonNullable<NonNullable<Event['target']>[number]['changeDetails']>['from']>",
}

/** A module that compiles where payloads have exactly the documented keys, and are open: for event types, by id. */
export function printDocumentedKeys(ids: readonly string[], catalog: CatalogOfKeys): string {
  const checks = catalog.eventTypes
    .filter(({ id }) => ids.includes(id))
    .flatMap((eventType) => {
      const payloads = {
        debugData: listDebugData(eventType, catalog),
        target: eventType.targets,
        changeDetails: eventType.changeDetails,
      }
      return (Object.keys(slots) as PayloadKind[]).map((kind) => {
        const keys = payloads[kind].flatMap((id) => listKeys(id, catalog)).map((key) => JSON.stringify(key))
        return `same<Keys<${toName(kind)}<LogEventOf<${JSON.stringify(eventType.id)}>>>, ${keys.join(' | ') || 'never'}>(true)`
      })
    })
  const names = (Object.keys(slots) as PayloadKind[]).map((kind) => `type ${toName(kind)}<Event extends LogEvent> = ${slots[kind]}`)
  return `import type { LogEvent, LogEventOf } from './okta/index.js'

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
declare function same<One, Other>(proof: Same<One, Other>): void
/** The keys that are documented, of what may have others too. */
type Keys<Payload> = { [string: string]: unknown } extends Payload ? keyof { [Key in keyof Payload as string extends Key ? never : Key]: 1 } : 'not open'
${names.join('\n')}

${checks.join('\n')}
`
}

/** An event type that documents no debug data may have the keys that those of all have in common. */
function listDebugData({ debugData }: EventType, { payloads }: CatalogOfKeys): readonly string[] {
  if (debugData !== null) return [debugData]
  return payloads.some(({ id }) => id === common) ? [common] : []
}

function toName(kind: PayloadKind): string {
  return `Of${kind}`
}

function listKeys(id: string, catalog: CatalogOfKeys): readonly string[] {
  const payload = catalog.payloads.find((candidate) => candidate.id === id)
  if (payload === undefined) throw new Error(`No payload is called ${id}`)
  return [...payload.extends.flatMap((parent) => listKeys(parent, catalog)), ...payload.fields.map(({ name }) => name)]
}
