import { describe, expect, test } from 'vitest'
import { buildEventBridgeEnvelope, buildEventHookBody, buildLogEvent, eventTypes, isEventType } from '../../generated/index.ts'
import { isDateTime } from '../../generated/runtime/is-date-time.ts'
import { checkBlock } from '../../generator/validate/check-block.ts'
import { createLogCheck, type LogCheck } from '../../generator/validate/check-value.ts'
import type { Findings } from '../../generator/validate/findings.ts'
import { skipDateTime } from '../../generator/validate/skip-date-time.ts'
import { skipValue, unsure } from '../../generator/validate/skip-json.ts'

const event = buildLogEvent('user.session.start')
const text = JSON.stringify(event)
const hook = JSON.stringify(buildEventHookBody([event, event]))
const envelope = JSON.stringify(buildEventBridgeEnvelope(event))
const spaced = text.replaceAll('":', '" : ').replaceAll(',"', ' ,\t"')

/** What lines hold, and which of them were scanned; each is there twice, since what was learned from one counts for the next. */
function read(
  lines: readonly string[],
  change: Partial<LogCheck> = {},
): { readonly found: Findings; readonly scanned: readonly boolean[] } {
  const check = { ...createLogCheck(), ...change }
  const scanned: boolean[] = []
  const checkLine: LogCheck['checkLine'] = (...line) => {
    const feed = check.checkLine(...line)
    scanned.push(feed !== unsure)
    return feed
  }
  const bytes = Buffer.from(`${[...lines, ...lines].join('\n')}\n\n\n\n`)
  checkBlock({ number: 0, bytes: bytes.subarray(0, -3), lines: null, issue: null }, { ...check, checkLine })
  return { found: check.findings, scanned: scanned.slice(lines.length) }
}

const parse = { checkLine: () => unsure }

describe('a scan', () => {
  test('recognises every event type, and some in what carries them, and finds what parsing finds', () => {
    const events = eventTypes.map((id) => buildLogEvent(id as 'user.session.start'))
    const carried = events
      .filter((_, at) => at % 20 === 0)
      .flatMap((each) => [buildEventBridgeEnvelope(each), buildEventHookBody([each, event])])
    const lines = [...events, ...carried].map((value) => JSON.stringify(value))
    const { found, scanned } = read(lines)
    expect(scanned.filter((isScanned) => !isScanned).length).toBe(0)
    expect(found).toEqual(read(lines, parse).found)
  })

  test.each([
    { name: 'blanks', line: ` ${spaced}\r` },
    { name: 'an id that nobody knows', line: text.replace('user.session.start', 'user.session.strat') },
    { name: 'text beyond ASCII', line: text.replace('"uuid":"', '"uuid":"日本\u{1f600}') },
    { name: 'escapes', line: text.replace('"uuid":"', '"uuid":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d') },
    {
      name: 'fields that nobody knows, even twice',
      line: text.replace('{', '{"x":[1,-0,2.5e+7,{"y":[]},null,true,false],"x":"","__proto__":{},'),
    },
    { name: 'keys of payloads that nobody documents', line: text.replace('"debugData":{', '"debugData":{"surely undocumented":{"a":[]},') },
    { name: 'a payload without keys', line: JSON.stringify({ ...event, debugContext: { debugData: {} } }) },
  ])('recognises $name', ({ line }) => {
    expect(line).not.toBe(text)
    const { found, scanned } = read([line])
    expect(scanned).toEqual([true])
    expect(found).toEqual(read([line], parse).found)
  })

  test.each([
    { name: 'a field that is missing', line: text.replace('"uuid":', '"uuid2":') },
    { name: 'a field of another kind', line: text.replace('"uuid":"', '"uuid":7,"x":"') },
    { name: 'a field that may not be null', line: text.replace(/"uuid":"[^"]*"/, '"uuid":null') },
    { name: 'a value that is not among those allowed', line: text.replace(/"severity":"[^"]*"/, '"severity":"INFOS"') },
    { name: 'a field twice', line: text.replace('{', '{"uuid":"a",') },
    { name: 'a key of a payload twice', line: text.replace('"debugData":{', '"debugData":{"x":"","x":"",') },
    { name: 'a key with an escape', line: text.replace('"uuid":', '"\\u0075uid":') },
    { name: 'a key beyond ASCII', line: text.replace('{', '{"é":1,') },
    { name: 'a character that no string holds', line: text.replace('"uuid":"', '"uuid":"\u0001') },
    { name: 'an escape that is none', line: text.replace('"uuid":"', '"uuid":"\\x') },
    { name: 'an escape that is cut off', line: text.replace('"uuid":"', '"uuid":"\\u12 ') },
    { name: 'a number with a zero before it', line: text.replace('{', '{"x":01,') },
    { name: 'a number without an end', line: text.replace('{', '{"x":1.,') },
    { name: 'a number beyond numbers', line: text.replace(/"lat":[-\d.]+/, `"lat":1${'0'.repeat(400)}`) },
    { name: 'a word that is none', line: text.replace('{', '{"x":nul,') },
    { name: 'values that are deep', line: text.replace('{', `{"x":${'['.repeat(100)}${']'.repeat(100)},`) },
    { name: 'a comma too many', line: text.replace('{', '{,') },
    { name: 'no comma', line: text.replace(',"', ' "') },
    { name: 'something behind the value', line: `${text} 7` },
    { name: 'two values', line: text + text },
    { name: 'half a value', line: text.slice(0, -20) },
    { name: 'a field of a carrier that nobody knows', line: hook.replace('{', '{"detail":{},') },
    { name: 'a carrier with a broken log event', line: envelope.replace(/"severity":"[^"]*"/, '"severity":7') },
    { name: 'a list', line: `[${text}]` },
    { name: 'a long id', line: text.replace('user.session.start', 'a'.repeat(300)) },
  ])('leaves $name to the parser, which finds the same again', ({ line }) => {
    expect([text, hook, envelope]).not.toContain(line)
    const { found, scanned } = read([line, text])
    expect(scanned).toEqual([false, true])
    expect(found).toEqual(read([line, text], parse).found)
  })

  test('leaves to the parser what is more than it may learn', () => {
    const lines = Array.from({ length: 600 }, (_, at) => text.replace('"debugData":{', `"debugData":{"made up ${at}":"",`))
    const { found, scanned } = read(lines)
    expect(scanned.filter((isScanned) => isScanned).length).toBeLessThan(300)
    expect(found).toEqual(read(lines, parse).found)
    expect(isEventType(event.eventType)).toBe(true)
  })

  test('leaves to the parser a line that ends with the memory', () => {
    const check = createLogCheck()
    const bytes = new Uint8Array(Buffer.from(`${text}\n${text}`))
    expect(checkBlock({ number: 0, bytes, lines: null, issue: null }, check)).toBe(2)
    expect(check.findings.events.logEvent).toBe(2)
  })
})

function toView(value: string): DataView {
  const bytes = new Uint8Array(Buffer.from(`${value}\n\n\n\n`))
  return new DataView(bytes.buffer)
}

test('a date-time that is skipped is one', () => {
  const parts = (values: readonly string[], make: (value: string) => string): readonly string[] => values.map(make)
  const numbers = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
  const values = [
    ...numbers.flatMap((month) => parts(numbers, (day) => `2026-${month}-${day}T09:30:00.000Z`)),
    ...parts(numbers, (hour) => `2026-05-07T${hour}:30:00Z`),
    ...parts(numbers, (minute) => `2026-05-07T09:${minute}:00Z`),
    ...parts(numbers, (second) => `2026-05-07T09:30:${second}.1Z`),
    ...['2026-05-07T09:30:00.Z', '2026-05-07 09:30:00Z', '2026-05-07T09:30:00', '2026-05-07T09:30:00Z0', '2o26-05-07T09:30:00Z'],
  ]
  const skipped = values.filter((value) => skipDateTime(toView(`${value}"`), 0) === value.length + 1)
  expect(skipped.filter((value) => !isDateTime(value))).toEqual([])
  // Days of ordinary years, hours, minutes, seconds but for leap ones.
  expect(skipped.length).toBe(365 + 24 + 60 + 60)
})

test.each(['0', '-0', '12', '1.5', '1e5', '-1.25E-7', '""', '"\\u00e9"', '[]', '[1,[ ]]', '{}', '{"a" : {"b":[true,false,null]}}'])(
  'skips %s whole',
  (value) => expect(skipValue(toView(value), 0)).toBe(value.length),
)

test.each([
  '',
  '-',
  '.5',
  '+1',
  '1.',
  '1e',
  '"',
  '"\\',
  '"\t"',
  '[',
  '[1',
  '[1,]',
  '{',
  '{"a"}',
  '{"a":}',
  '{a:1}',
  '{"a":1,}',
  'nul',
  'tru',
  'fals',
])('does not skip %j', (value) => expect(skipValue(toView(value), 0)).toBe(unsure))
