import type { Random } from '../../templates/runtime/random.ts'

const strays: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e300,
  '',
  'text',
  'INFO',
  'info',
  'SUCCESS',
  '0',
  {},
  { id: 'x' },
  [],
  [null],
  [{}],
  [[]],
]
const dates: readonly [string, ...string[]] = [
  '2026-05-07T09:30:00.000Z',
  '2026-02-29t23:59:60z',
  '2026-02-30T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-05-07 09:30:00Z',
  '2026-05-07T24:00:00Z',
  '2026-05-07T09:30:00+23:59',
  '2026-05-07T09:30:00-24:00',
  '2026-05-07T09:30:00.Z',
  '2026-13-01T00:00:00Z',
  '2026-05-07T09:30:00.123456789012345678901234567890Z',
  '2026-05-07T09:30:00',
  '2026-05-07T09:30:00Z\n',
  '٢٠٢٦-05-07T09:30:00Z',
]

/** Change one place of a value: replace it, drop it, or add a key. */
export function mutate(root: object, random: Random): void {
  let owner: object = root
  for (let depth = 0; depth < 6; depth += 1) {
    const keys = Object.keys(owner)
    const key = keys[random.below(Math.max(1, keys.length))]
    if (key === undefined) return
    const value = Reflect.get(owner, key) as unknown
    const isDeep = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    if (isDeep && random.below(4) > 0) {
      owner = value
      continue
    }
    change(owner, key, value, random)
    return
  }
}

function change(owner: object, key: string, value: unknown, random: Random): void {
  const how = random.below(10)
  if (how === 0 && !Array.isArray(owner)) Reflect.deleteProperty(owner, key)
  else if (how === 1) Reflect.set(owner, random.word(5), random.below(9))
  else if (how === 2)
    Reflect.defineProperty(owner, '__proto__', { value: { polluted: true }, enumerable: true, configurable: true, writable: true })
  else if (/^(?:published|time|eventTime)$/.test(key)) Reflect.set(owner, key, how < 7 ? changeDate(random) : random.pick(dates))
  else if (how < 6) Reflect.set(owner, key, typeof value === 'string' ? `${value}x` : value)
  else Reflect.set(owner, key, structuredClone(strays[random.below(strays.length)]))
}

/** A date with one character exchanged. */
function changeDate(random: Random): string {
  const date = random.pick(dates)
  const at = random.below(date.length)
  return `${date.slice(0, at)}${random.pick(['0', '1', '2', '3', '5', '6', '9', '-', ':', '.', 'T', 't', 'Z', 'z', '+', ' ', '²'])}${date.slice(at + 1)}`
}
