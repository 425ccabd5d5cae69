import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js'
import { parse } from 'sql-parser-cst'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emitWarehouse } from '../../generator/emit/emit-warehouse.ts'
import { listColumns } from '../../generator/emit/warehouse-columns.ts'
import { type Catalog, type EnvelopeField, type FieldType, recallNothing } from '../../generator/model.ts'
import { listCaptured } from '../generated/fuzz.ts'
import { richCatalog } from './catalog.ts'
import { type DuckDb, openDuckDb, quote } from './duck-db.ts'
import { createFolder } from './emitted.ts'

interface Party {
  readonly id: string
  readonly type: string
}

/** What the questions below need of a log event. */
interface Event {
  readonly uuid: string
  readonly published: string
  readonly eventType: string
  readonly actor: { readonly alternateId: string | null; readonly detailEntry?: object | null } | null
  readonly target: readonly Party[] | null
  readonly outcome: { readonly result: string } | null
  readonly client: {
    readonly ipAddress?: string | null
    readonly geographicalContext?: { readonly geolocation?: { readonly lat: number } | null } | null
  } | null
  readonly securityContext: { readonly isProxy?: boolean | null; readonly asNumber?: number | null } | null
  readonly debugContext: { readonly debugData: Readonly<Record<string, unknown>> } | null
  readonly request?: { readonly ipChain?: readonly { readonly ip: string }[] | null } | null
}

const fixtures = readdirSync('generated/fixtures')
  .filter((name) => name.startsWith('okta-'))
  .map((name) => join('generated/fixtures', name))
const samples = fixtures.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as Event[])
/** Samples of half of the event types, and the captured log events. */
const events = [...samples.filter((_, place) => place % 2 === 0), ...(listCaptured() as Event[])]

const folder = createFolder()
const ndjson = join(folder.path, 'log.ndjson')
const parquet = join(folder.path, 'log.parquet')
writeFileSync(ndjson, events.map((event) => `${JSON.stringify(event)}\n`).join(''))

async function open(): Promise<DuckDb> {
  const db = await openDuckDb()
  for (const name of ['duckdb', 'namespace-views']) await db.run(readFileSync(`generated/warehouse/${name}.sql`, 'utf8'))
  await db.run("INSERT INTO okta_event_types BY NAME SELECT * FROM read_okta_event_types('generated/warehouse/event-types.csv')")
  return db
}

let fromLines: DuckDb
let fromParquet: DuckDb
beforeAll(async () => {
  ;[fromLines, fromParquet] = await Promise.all([open(), open()])
  await fromLines.run(`INSERT INTO okta_log_events BY NAME SELECT * FROM read_okta_log_events(${quote(ndjson)})`)
  await fromLines.run(`COPY okta_log_events TO ${quote(parquet)}`)
  await fromParquet.run(`INSERT INTO okta_log_events BY NAME SELECT * FROM ${quote(parquet)}`)
})
afterAll(() => {
  fromLines.end()
  fromParquet.end()
  folder.end()
})

/** How often each of some things occurs, sorted. */
function count(things: readonly (string | null | undefined)[]): Readonly<Record<string, string | number>>[] {
  const counts = new Map<string, number>()
  for (const thing of things) if (thing !== null && thing !== undefined) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return [...counts].map(([name, times]) => ({ name, times })).sort((one, other) => (one.name < other.name ? -1 : 1))
}

const catalog = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as Pick<Catalog, 'eventTypes' | 'removed'>
const seen = new Set(events.map(({ eventType }) => eventType))
const namespaceOf = (id: string) => id.slice(0, id.indexOf('.'))

const questions = [
  {
    name: 'failures by user and day',
    sql: `SELECT concat(actor_alternate_id, ' ', CAST(published AS DATE)) AS name, count(*) AS times FROM okta_log_events_flat
      WHERE outcome_result = 'FAILURE' AND actor_alternate_id IS NOT NULL GROUP BY ALL`,
    want: count(
      events.map(({ actor, published, outcome }) => {
        const day = new Date(published).toISOString().slice(0, 10)
        return outcome?.result === 'FAILURE' && actor?.alternateId ? `${actor.alternateId} ${day}` : null
      }),
    ),
  },
  {
    name: 'event types never seen, by namespace',
    sql: `SELECT namespace AS name, count(*) AS times FROM okta_event_types ANTI JOIN okta_log_events ON "eventType" = id
      WHERE last_seen IS NULL GROUP BY ALL`,
    want: count(catalog.eventTypes.filter(({ id }) => !seen.has(id)).map(({ namespace }) => namespace)),
  },
  {
    name: 'event types that were removed, by day',
    sql: 'SELECT last_seen AS name, count(*) AS times FROM okta_event_types WHERE last_seen IS NOT NULL GROUP BY ALL',
    want: count(catalog.removed.map(({ lastSeen }) => lastSeen)),
  },
  {
    name: 'targets by type',
    sql: 'SELECT type AS name, count(*) AS times FROM okta_log_events_target GROUP BY ALL',
    want: count(events.flatMap(({ target }) => (target ?? []).map(({ type }) => type))),
  },
  {
    name: 'the second target of each log event',
    sql: 'SELECT id AS name, count(*) AS times FROM okta_log_events_target WHERE position = 2 GROUP BY ALL',
    want: count(events.map(({ target }) => target?.[1]?.id)),
  },
  {
    name: 'addresses on the way',
    sql: 'SELECT ip AS name, count(*) AS times FROM okta_log_events_request_ip_chain GROUP BY ALL',
    want: count(events.flatMap(({ request }) => (request?.ipChain ?? []).map(({ ip }) => ip))),
  },
  {
    name: 'numbers and booleans of structures',
    sql: `SELECT concat_ws(' ', client_geographical_context_geolocation_lat, security_context_as_number, security_context_is_proxy) AS name,
      count(*) AS times FROM okta_log_events_flat WHERE security_context_is_proxy IS NOT NULL
      AND client_geographical_context_geolocation_lat % 1 <> 0 GROUP BY ALL`,
    want: count(
      events.map(({ client, securityContext }) => {
        const lat = client?.geographicalContext?.geolocation?.lat
        if (lat === undefined || lat % 1 === 0 || typeof securityContext?.isProxy !== 'boolean') return null
        return [lat, securityContext.asNumber, securityContext.isProxy].filter((part) => part !== null && part !== undefined).join(' ')
      }),
    ),
  },
  {
    name: 'common debug data',
    sql: 'SELECT debug_request_uri AS name, count(*) AS times FROM okta_log_events_flat WHERE debug_request_uri IS NOT NULL GROUP BY ALL',
    want: count(events.map(({ debugContext }) => debugContext?.debugData.requestUri as string | undefined)),
  },
  {
    name: 'debug data of a namespace that is true or false',
    sql: `SELECT concat(event_type, ' ', debug_threat_suspected) AS name, count(*) AS times FROM okta_events_user
      WHERE debug_threat_suspected GROUP BY ALL`,
    want: count(
      events
        .filter(({ eventType, debugContext }) => namespaceOf(eventType) === 'user' && debugContext?.debugData.threatSuspected === 'true')
        .map(({ eventType }) => `${eventType} true`),
    ),
  },
  {
    name: 'keys of debug data that no view knows',
    sql: `SELECT name, count(*) AS times FROM (SELECT unnest(map_keys(debug_data)) AS name FROM okta_log_events_flat) GROUP BY ALL`,
    want: count(events.flatMap(({ debugContext }) => Object.keys(debugContext?.debugData ?? {}))),
  },
]

const toAnswer = `SELECT name, CAST(times AS INTEGER) AS times FROM`
const sortRows = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  [...rows].sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1))

describe('DuckDB answers as TypeScript does', () => {
  test.each(questions)('$name', async ({ sql, want }) => {
    expect(want.length).toBeGreaterThan(0)
    for (const db of [fromLines, fromParquet]) expect(sortRows(await db.ask(`${toAnswer} (${sql})`))).toEqual(want)
  })

  test('nothing is lost: the whole log event is there', async () => {
    for (const db of [fromLines, fromParquet]) {
      const rows = await db.ask('SELECT raw FROM okta_log_events')
      expect(rows.map(({ raw }) => JSON.parse(String(raw)) as unknown)).toEqual(events)
    }
  })

  test('a list and a packed file are read as lines are', async () => {
    const list = join(folder.path, 'list.json')
    const packed = join(folder.path, 'packed.ndjson.gz')
    writeFileSync(list, JSON.stringify(events.slice(0, 10)))
    writeFileSync(
      packed,
      gzipSync(
        events
          .slice(0, 10)
          .map((event) => `${JSON.stringify(event)}\n`)
          .join(''),
      ),
    )
    for (const path of [list, packed]) {
      const rows = await fromLines.ask(`SELECT uuid FROM read_okta_log_events(${quote(path)})`)
      expect(rows.map(({ uuid }) => uuid)).toEqual(events.slice(0, 10).map(({ uuid }) => uuid))
      rmSync(path)
    }
  })

  test('a line that is no log event ends the insertion, and nothing of it is there', async () => {
    const path = join(folder.path, 'odd.ndjson')
    writeFileSync(path, `${JSON.stringify(events[0])}\n{"eventType":"user.session.start"}\n`)
    const before = await fromLines.ask('SELECT count(*) AS rows FROM okta_log_events')
    await expect(fromLines.run(`INSERT INTO okta_log_events BY NAME SELECT * FROM read_okta_log_events(${quote(path)})`)).rejects.toThrow(
      /NOT NULL constraint failed: okta_log_events.uuid/,
    )
    expect(await fromLines.ask('SELECT count(*) AS rows FROM okta_log_events')).toEqual(before)
  })

  test('columns and views carry the descriptions of the catalog', async () => {
    const [row] = await fromLines.ask(
      `SELECT comment FROM duckdb_columns() WHERE table_name = 'okta_log_events_flat' AND column_name = 'client_ip_address'`,
    )
    expect(row).toEqual({ comment: 'The address that the request came from.' })
  })
})

test('an envelope of other fields has tables and views too', async () => {
  const lone: EnvelopeField = {
    name: 'id',
    type: { kind: 'scalar', scalar: 'string' },
    presence: 'optional',
    flags: [],
    description: 'Any.',
  }
  const texts = new Map(
    emitWarehouse({ ...richCatalog, structs: [{ id: 'LogEvent', description: '', fields: [lone] }] }, { recall: recallNothing }).map(
      ({ path, text }) => [path, text],
    ),
  )
  const read = (name: string) => texts.get(`warehouse/${name}.sql`) ?? ''
  const db = await openDuckDb()
  await db.run(`${read('duckdb')}${read('namespace-views')}`)
  expect(await db.ask('SELECT count(id) AS events FROM okta_log_events_flat')).toEqual([{ events: 0n }])
  db.end()
  expect(new SparkSQL().validate(read('spark'))).toEqual([])
  expect(() => parse(read('bigquery'), { dialect: 'bigquery' })).not.toThrow()
})

test('what is emitted is what Spark and BigQuery can read', () => {
  const read = (name: string) => readFileSync(`generated/warehouse/${name}.sql`, 'utf8')
  for (const name of ['spark', 'namespace-views']) expect(new SparkSQL().validate(read(name)), name).toEqual([])
  expect(() => parse(read('bigquery'), { dialect: 'bigquery' })).not.toThrow()
})

describe('columns', () => {
  const text: FieldType = { kind: 'scalar', scalar: 'string' }
  const nothing: FieldType = { kind: 'literal', value: null }
  const field = (name: string, type: FieldType): EnvelopeField => ({ name, type, presence: 'required', flags: [], description: '' })
  const union = (...members: FieldType[]): FieldType => ({ kind: 'union', members })
  const columnsOf = (fields: readonly EnvelopeField[]) =>
    listColumns({
      structs: [
        { id: 'LogEvent', description: '', fields },
        { id: 'Loop', description: '', fields: [field('loop', { kind: 'reference', id: 'Loop' })] },
        { id: 'Party', description: '', fields: [field('id', text)] },
      ],
      enumerations: richCatalog.enumerations,
    })

  test.each([
    { name: 'text', given: text, want: { kind: 'text' } },
    { name: 'an enumeration', given: { kind: 'reference', id: 'Severity' } as const, want: { kind: 'text' } },
    { name: 'an open enumeration', given: union({ kind: 'reference', id: 'Severity' }, text), want: { kind: 'text' } },
    { name: 'a date-time', given: { kind: 'scalar', scalar: 'date-time' } as const, want: { kind: 'timestamp' } },
    { name: 'several scalars', given: union(text, { kind: 'scalar', scalar: 'boolean' }, nothing), want: { kind: 'text' } },
    { name: 'a map', given: union({ kind: 'map' }, nothing), want: { kind: 'map' } },
    { name: 'text or a map', given: union({ kind: 'map' }, text), want: { kind: 'json' } },
    { name: 'what is not known', given: { kind: 'unknown', text: 'unknown' } as const, want: { kind: 'json' } },
    { name: 'a list', given: { kind: 'list', element: text } as const, want: { kind: 'list', element: { kind: 'text' } } },
    { name: 'a list of lists', given: { kind: 'list', element: { kind: 'list', element: text } } as const, want: { kind: 'json' } },
    {
      name: 'a structure inside itself',
      given: { kind: 'reference', id: 'Loop' } as const,
      want: { kind: 'struct', fields: [{ name: 'loop', type: { kind: 'json' }, isRequired: true, description: '' }] },
    },
    {
      name: 'a structure',
      given: union({ kind: 'reference', id: 'Party' }, nothing),
      want: { kind: 'struct', fields: [{ name: 'id', type: { kind: 'text' }, isRequired: true, description: '' }] },
    },
  ])('hold $name', ({ given, want }) => {
    expect(columnsOf([field('a', given)])[0]?.type).toEqual(want)
  })

  test('have plain names, each once whatever its case', () => {
    const names = ['osVersion', 'os_version', 'OSVERSION', 'raw', 'a b', '1', '', '"', 'ü', '__proto__']
    expect(columnsOf(names.map((name) => field(name, text))).map(({ name }) => name)).toEqual(['osVersion', 'os_version'])
  })

  test('are required where a value is always there', () => {
    expect(columnsOf([field('a', text), field('b', union(text, nothing))]).map(({ isRequired }) => isRequired)).toEqual([true, false])
  })
})
