import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalog, EnvelopeField, FieldType, Struct } from '../../generator/model.ts'
import { bundler, compile, newest } from '../types/compilers.ts'
import { createCatalog, createEventType } from './catalog.ts'
import { createFolder, type Emitted, emitAll, loadEmitted, pickTypeScript, writeFiles } from './emitted.ts'

const string: FieldType = { kind: 'scalar', scalar: 'string' }
const nothing: FieldType = { kind: 'literal', value: null }
const refer = (id: string): FieldType => ({ kind: 'reference', id })
const oneOf = (...members: readonly FieldType[]): FieldType => ({ kind: 'union', members })
const listOf = (element: FieldType): FieldType => ({ kind: 'list', element })
const values = (...texts: readonly string[]): FieldType => oneOf(...texts.map((value) => ({ kind: 'literal', value }) as const))

const field = (name: string, type: FieldType, presence: EnvelopeField['presence'] = 'optional'): EnvelopeField => ({
  name,
  type,
  presence,
  flags: [],
  description: `What ${name} holds.`,
})
const struct = (id: string, ...fields: readonly EnvelopeField[]): Struct => ({ id, description: `A ${id}.`, fields })

const plain = createCatalog([createEventType('user.session.start'), createEventType('user.session.end')])

/** The project's own envelope with fields put behind one of the log event's, and with structures of its own. */
function createOdd(behind: string, fields: readonly EnvelopeField[], facts: Partial<Catalog> = {}): Catalog {
  const structs = plain.structs.map((one) =>
    one.id === 'LogEvent' ? { ...one, fields: one.fields.flatMap((own) => (own.name === behind ? [own, ...fields] : [own])) } : one,
  )
  return {
    ...plain,
    ...facts,
    structs: [...structs, ...(facts.structs ?? [])],
    enumerations: [...plain.enumerations, ...(facts.enumerations ?? [])],
  }
}

const mixed = createOdd(
  'actor',
  [
    field('mixed', oneOf(refer('One'), string)),
    field('some', oneOf(refer('One'), listOf(refer('One'))), 'required'),
    field('grid', listOf(listOf(refer('One')))),
    field('table', listOf(listOf(string)), 'required'),
  ],
  { structs: [struct('One', field('a', string, 'required'))] },
)

const cases: readonly {
  readonly name: string
  readonly catalog: Catalog
  readonly extra: object
  readonly wrong: object
  readonly at: string
}[] = [
  {
    name: 'a structure that may be null here and missing there',
    catalog: createOdd('actor', [field('delegate', refer('LogEventActor')), field('others', listOf(refer('LogEventActor')))]),
    extra: { delegate: { id: '1', type: 'User', alternateId: null, displayName: null } },
    wrong: { delegate: { id: 1, type: 'User', alternateId: null, displayName: null } },
    at: 'delegate.id',
  },
  {
    name: 'strings before and behind the event type',
    catalog: createOdd('published', [field('one', string), field('two', string, 'required'), field('three', string, 'required')]),
    extra: { one: 'x', two: 'y', three: 'z' },
    wrong: { three: 1 },
    at: 'three',
  },
  {
    name: 'names that the emitted code has already',
    catalog: createOdd(
      'actor',
      [
        field('cause', refer('Event')),
        field('more', refer('ChangeDetails')),
        field('most', refer('DebugData')),
        field('what', refer('Anything')),
        field('where', refer('RightUnder'), 'required'),
      ],
      {
        structs: [
          struct('Event', field('a', string)),
          struct('ChangeDetails', field('b', string)),
          struct('DebugData', field('c', string)),
        ],
        enumerations: [
          { id: 'Anything', description: 'Some.', values: ['A', 'B'] },
          { id: 'RightUnder', description: 'Others.', values: ['C', 'D'] },
        ],
      },
    ),
    extra: { cause: { a: 'x' }, more: { b: 'x' }, most: { c: 'x' }, what: 'A', where: 'D' },
    wrong: { more: { b: 1 } },
    at: 'more.b',
  },
  {
    name: 'names that JavaScript has already',
    catalog: createOdd('actor', [field('n', refer('Number')), field('i', refer('Integer')), field('s', refer('String'), 'required')], {
      structs: [struct('String', field('text', string, 'required'))],
      enumerations: [
        { id: 'Number', description: 'Some.', values: ['A', 'B'] },
        { id: 'Integer', description: 'Others.', values: ['C', 'D'] },
      ],
    }),
    extra: { n: 'A', i: 'C', s: { text: 'x' } },
    wrong: { n: 1 },
    at: 'n',
  },
  {
    name: 'values that differ in case alone',
    catalog: createOdd('actor', [field('one', values('ALLOW', 'DENY'), 'required'), field('two', values('Allow', 'Deny'), 'required')]),
    extra: { one: 'DENY', two: 'Allow' },
    wrong: { two: 'ALLOW' },
    at: 'two',
  },
  {
    name: 'one of two structures',
    catalog: createOdd('actor', [field('either', oneOf(refer('TwoA'), refer('TwoB'), nothing), 'required')], {
      structs: [
        struct('TwoA', field('a', string, 'required')),
        struct('TwoB', field('b', refer('TwoC'), 'required')),
        struct('TwoC', field('c', string)),
      ],
    }),
    extra: { either: { b: { c: 'x' } } },
    wrong: { either: { a: 1 } },
    at: 'either',
  },
  ...[
    { wrong: { mixed: { a: 1 } }, at: 'mixed.a' },
    { wrong: { some: { a: 1 } }, at: 'some.a' },
    { wrong: { some: [{ a: 'x' }, { a: 1 }] }, at: 'some.1.a' },
    { wrong: { grid: [[], [{ a: 'x' }, {}]] }, at: 'grid.1.1.a' },
    { wrong: { table: [['x'], ['x', 1]] }, at: 'table.1.1' },
    { wrong: { table: ['x'] }, at: 'table.0' },
  ].map(({ wrong, at }) => ({
    name: `structures and lists among other things, wrong at ${at}`,
    catalog: mixed,
    extra: { mixed: 'x', some: [{ a: 'x' }], grid: [[{ a: 'x' }], []], table: [['x'], []] },
    wrong,
    at,
  })),
  {
    name: 'a structure that holds itself',
    catalog: createOdd('actor', [field('tree', refer('Tree'))], {
      structs: [struct('Tree', field('left', oneOf(refer('Tree'), nothing)), field('nodes', listOf(refer('Tree'))))],
    }),
    extra: { tree: { left: { left: null }, nodes: [{ nodes: [] }] } },
    wrong: { tree: { nodes: [{ left: 1 }] } },
    at: 'tree.nodes.0.left',
  },
]

test('a value that holds itself too deep for any stack is an issue, and no exception', async () => {
  const { catalog } = cases.find(({ name }) => name === 'a structure that holds itself') as (typeof cases)[number]
  const emitted = await loadEmitted(emitAll(catalog))
  let tree: object = { left: 1 }
  for (let depth = 0; depth < 100_000; depth += 1) tree = { left: tree }
  const { issues = [] } = emitted.validateLogEvent({ ...emitted.buildLogEvent('user.session.start'), tree })
  expect(issues).toEqual([expect.objectContaining({ code: 'unreadable' })])
})

describe.for(cases)('an envelope with $name', ({ catalog, extra, wrong, at }) => {
  const files = emitAll(catalog)
  let emitted: Emitted
  const folder = createFolder()
  beforeAll(async () => {
    emitted = await loadEmitted(files)
  })
  afterAll(folder.end)

  test('is emitted as code that compiles in the strictest settings', async () => {
    writeFiles(folder.path, pickTypeScript(files))
    await expect(compile(folder.path, { compiler: newest, resolution: bundler })).resolves.toBe('')
  })

  test('is checked as it says, and its samples pass', () => {
    const built = emitted.buildLogEvent('user.session.start')
    expect(emitted.validateLogEvent(built, { strict: true }).issues).toBe(undefined)
    const right = { ...built, ...extra }
    expect(emitted.validateLogEvent(right, { strict: true }).issues).toBe(undefined)
    expect(emitted.validateLogEvent({ ...right, ...wrong }).issues?.map(({ path }) => path.join('.'))).toEqual([at])
    const unknown = emitted.validateLogEvent({ ...right, eventType: 'user.session.strat' }, { strict: true })
    expect(unknown.issues?.map(({ code }) => code)).toEqual(['unknown-event-type'])
  })
})
