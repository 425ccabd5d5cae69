import fc from 'fast-check'
import { buildEventBridgeEnvelope, buildEventHookBody, buildLogEvent, eventTypes, type LogEventOf } from '../../generated/index.ts'
import { checkBlock } from '../../generator/validate/check-block.ts'
import { createLogCheck, type LogCheck } from '../../generator/validate/check-value.ts'
import type { Findings } from '../../generator/validate/findings.ts'
import { unsure } from '../../generator/validate/skip-json.ts'
import { createRandom } from '../../templates/runtime/random.ts'
import { mutate } from '../generated/mutate.ts'
import { assertEqual, type Property, search } from './property.ts'

/** Text that means something in JSON, or nearly. */
const tokens = [
  ...[
    '"',
    '\\',
    '\\"',
    '\\u00e9',
    '\\u12',
    '\\x',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '{}',
    '[]',
    '[[[[',
    '""',
    '"a":1,',
    ',"b":{"c":[null,{}]}',
  ],
  ...['null', 'nul', 'true', 'false', '0', '01', '-', '-0', '.5', '1.', '1.5', '1e5', '1E+5', '1e', `1${'0'.repeat(400)}`],
  ...[' ', '\t', '\r', '\n', '\u0001', 'é', '\u{1f600}', '__proto__', 'eventType'],
]

/** Members that an object may have already. */
const members = [
  '"eventType":"a",',
  '"uuid":7,',
  '"uuid":"a",',
  '"detail":{},',
  '"url":"a",',
  '"id":"a",',
  '"data":{"events":[]},',
  '"x":"\u0001",',
]

/** A log event or what carries one, with or without changes. */
const message = fc
  .record({
    id: fc.constantFrom(...eventTypes),
    carrier: fc.constantFrom('none', 'none', 'none', 'bridge', 'hook', 'list'),
    changes: fc.constantFrom(0, 0, 1, 2),
    seed: fc.nat(1_000_000),
  })
  .map(({ id, carrier, changes, seed }) => {
    const event = buildLogEvent(id as 'user.session.start')
    const value = carrier === 'none' ? event : carrier === 'list' ? [event, event] : wrap(carrier, event)
    const changed: object = structuredClone(value)
    const random = createRandom(`line ${seed}`)
    for (let change = 0; change < changes; change += 1) mutate(changed, random)
    return changed
  })

function wrap(carrier: 'bridge' | 'hook', event: LogEventOf<'user.session.start'>): object {
  return carrier === 'bridge' ? buildEventBridgeEnvelope(event) : buildEventHookBody([event, event])
}

interface Edit {
  readonly at: number
  /** Whether what is edited comes right after a comma, where a member of an object may be. */
  readonly isMember: boolean
  readonly length: number
  readonly token: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  isMember: fc.boolean(),
  length: fc.constantFrom(0, 0, 1, 3),
  token: fc.constantFrom(...tokens, ...members),
})
const edits: fc.Arbitrary<readonly Edit[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(edit, { maxLength: 2 }) },
)
const blanks = fc.constantFrom('', '', ' ', '\t ')

function apply(text: string, { at, isMember, length, token }: Edit): string {
  const anywhere = Math.floor(at * text.length)
  const place = isMember ? text.indexOf(',', anywhere) + 1 || anywhere : anywhere
  return text.slice(0, place) + token + text.slice(place + length)
}

/** A line as some program may write it, or as something may have broken it. */
const line = fc
  .record({ message, keys: fc.constantFrom('as they are', 'sorted'), afterColon: blanks, afterComma: blanks, edits })
  .map(({ message, keys, afterColon, afterComma, edits }) => {
    const text = print(message, keys === 'sorted', `:${afterColon}`, `,${afterComma}`)
    return edits.reduce(apply, text)
  })

function print(value: unknown, isSorted: boolean, colon: string, comma: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const inner = (each: unknown): string => print(each, isSorted, colon, comma)
  if (Array.isArray(value)) return `[${value.map(inner).join(comma)}]`
  const entries = isSorted ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : Object.entries(value)
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}${colon}${inner(each)}`).join(comma)}}`
}

/** The lines twice, since what was learned from a line counts for the next; what is behind the block means nothing. */
const block = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 4 }), isEnded: fc.boolean(), behind: fc.constantFrom('', '\n', '"}\n{}') })
  .map(({ lines, isEnded, behind }) => ({ text: [...lines, ...lines].join('\n') + (isEnded ? '\n' : ''), behind }))

function read(text: string, behind: string, check: LogCheck): Findings {
  const memory = new Uint8Array(Buffer.from(text + behind))
  checkBlock({ number: 0, bytes: memory.subarray(0, Buffer.byteLength(text)), lines: null, issue: null }, check)
  return check.findings
}

function show({ events, issues, eventTypes, payloadKeys, untold }: Findings): unknown {
  return [events, [...issues].sort(), [...eventTypes].sort(), [...payloadKeys].sort(), untold]
}

export const logLines: Property = {
  name: 'log-lines',
  claim: 'are found to hold the same, scanned or parsed',
  cases: 300,
  share: 0.1,
  run: search(block, ({ text, behind }) => {
    const parsed = read(text, behind, { ...createLogCheck(), checkLine: () => unsure })
    assertEqual(show(read(text, behind, createLogCheck())), show(parsed), 'scanning finds something else')
  }),
}
