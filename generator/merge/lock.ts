import type { Origin } from '../model.ts'
import { ShapeError, toList, toRecord, toText } from '../read-json.ts'
import type { Report } from '../report.ts'

/** The row that an event type had among the removed ones, before an older publication brought it back. */
export interface FormerRemoval {
  readonly lastSeen: string
  readonly removedBy: string
  readonly successor: string | null
}

/** A publication that was pulled. */
export interface PulledPublication {
  readonly release: string
  /** The day of it, `YYYY-MM-DD`. */
  readonly date: string
  /** The hash of its ids and wordings, the same for every form of it. */
  readonly hash: string
}

/** What is remembered between two pulls; `spec/okta.lock.json`. */
export interface Lock {
  /** The publication pulled last. */
  readonly last: PulledPublication
  /** The newest one pulled so far. */
  readonly newest: PulledPublication
  /** By id, the hash of Okta's wording that the description here was last held against. */
  readonly wordings: ReadonlyMap<string, string>
  /** Ids of payloads that event types name and no publication describes, sorted; documents have them without keys. */
  readonly undescribed: readonly string[]
  /** By id, event types that came back with an older publication: the row they had, or null if they had none. */
  readonly returned: ReadonlyMap<string, FormerRemoval | null>
}

export const lockPath = 'okta.lock.json'
const formatVersion = 1

/** Read the lock file. Undefined where it is not sound; the report says why. */
export function parseLock(text: string, path: string, report: Report): Lock | undefined {
  const origin: Origin = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  try {
    const whole = toRecord(JSON.parse(text), '$')
    if (whole.formatVersion !== formatVersion) throw new ShapeError('formatVersion', String(formatVersion))
    return {
      last: toPulled(whole.last, 'last'),
      newest: toPulled(whole.newest, 'newest'),
      wordings: new Map(Object.entries(toRecord(whole.wordings, 'wordings')).map(([id, hash]) => [id, toText(hash, `wordings.${id}`)])),
      undescribed: toList(whole.undescribed, 'undescribed').map((id, index) => toText(id, `undescribed[${index}]`)),
      returned: new Map(toList(whole.returned, 'returned').map(toReturned)),
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof ShapeError)) throw error
    report.add('lock/syntax', origin, { problem: error.message })
    return undefined
  }
}

function toPulled(value: unknown, path: string): PulledPublication {
  const { release, date, hash } = toRecord(value, path)
  return { release: toText(release, `${path}.release`), date: toText(date, `${path}.date`), hash: toText(hash, `${path}.hash`) }
}

function toReturned(value: unknown, index: number): [string, FormerRemoval | null] {
  const path = `returned[${index}]`
  const { id, lastSeen, removedBy, successor } = toRecord(value, path)
  const former =
    lastSeen === null
      ? null
      : {
          lastSeen: toText(lastSeen, `${path}.lastSeen`),
          removedBy: toText(removedBy, `${path}.removedBy`),
          successor: successor === null ? null : toText(successor, `${path}.successor`),
        }
  return [toText(id, `${path}.id`), former]
}

/** Print the lock file: sorted by id, so that a pull changes few of its lines. */
export function printLock({ last, newest, wordings, undescribed, returned }: Lock): string {
  const text = {
    formatVersion,
    last,
    newest,
    wordings: Object.fromEntries([...wordings].sort(byKey)),
    undescribed,
    returned: [...returned]
      .sort(byKey)
      .map(([id, former]) => ({ id, ...(former ?? { lastSeen: null, removedBy: null, successor: null }) })),
  }
  return `${JSON.stringify(text, null, 2)}\n`
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}
