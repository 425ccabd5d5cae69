import { startLayout } from './layouts.ts'
import { type CatalogFacts, listFields, type ValueScalar, type ValueType } from './own-catalog.ts'
import { skipDateTime } from './skip-date-time.ts'
import { skipDecimal, skipInteger, skipString, unsure } from './skip-json.ts'
import { type Layout, nothing, type ObjectShape, type PayloadPath, payloadPaths, type Skip, type ValueShape } from './value-shape.ts'

const logEvent = 'LogEvent'

/** What log events come in: by themselves, or in what carries them. */
export const carriers = [
  { carrier: 'logEvent', struct: logEvent },
  { carrier: 'eventBridge', struct: 'EventBridgeEnvelope' },
  { carrier: 'eventHook', struct: 'EventHookBody' },
] as const

export type Carrier = (typeof carriers)[number]['carrier']

/** A structure may hold itself. */
const deepest = 12

/** The last bit that tells a field: what is beyond it cannot be told apart, and is never sure. */
const lastBit = 30

/** How each of the carriers begins, with its shape; `skipId` skips the id of an event type. */
export function listShapes(facts: CatalogFacts, skipId: Skip): readonly Layout[] {
  return carriers.map(({ struct }) => startLayout(toObject(struct, '', facts, skipId)))
}

function toObject(id: string, path: string, facts: CatalogFacts, skipId: Skip): ObjectShape {
  const role = id === logEvent ? 'event' : carriers.some(({ struct }) => struct === id) ? 'carrier' : 'part'
  const fields = listFields(id, facts).map(({ name, isRequired, type }, at) => {
    const isId = role === 'event' && name === 'eventType'
    const value = isId ? { ...nothing, skipString: skipId } : toValue(type, join(path, name), facts, skipId)
    return { name, isRequired, value: at < lastBit ? value : nothing, bit: 1 << Math.min(at, lastBit) }
  })
  const required = fields.reduce((bits, { isRequired, bit }) => (isRequired ? bits | bit : bits), 0)
  return { role, payload: null, fields: new Map(fields.map(({ name, value, bit }) => [name, { value, bit }])), required }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function toValue(type: ValueType, path: string, facts: CatalogFacts, skipId: Skip): ValueShape {
  if (path.split('.').length > deepest) return nothing
  const { any, nullable, scalars, values, map, structs, lists } = type
  const [struct] = structs.length === 1 && !map ? structs : []
  const [list] = lists.length === 1 ? lists : []
  // Paths begin anew within the log event, whatever carries it.
  const inside = struct === logEvent ? '' : path
  const payload = map && structs.length === 0 ? (payloadPaths.find((known) => known === path) ?? null) : null
  return {
    isAny: any,
    isNullable: nullable,
    isBoolean: scalars.includes('boolean'),
    skipString: toStringSkip(scalars, values),
    skipNumber: scalars.flatMap((scalar) => numberSkips[scalar] ?? [])[0] ?? null,
    isMap: map && structs.length === 0,
    object: toStart(payload, struct === undefined ? null : toObject(struct, inside, facts, skipId)),
    item: list === undefined ? null : toValue(list, `${path}[]`, facts, skipId),
  }
}

function toStart(payload: PayloadPath | null, object: ObjectShape | null): Layout | null {
  if (payload !== null) return startLayout({ role: 'payload', payload, fields: new Map(), required: 0 })
  return object === null ? null : startLayout(object)
}

/** How the strings of a scalar are skipped; null where it has none. */
const stringSkips: Readonly<Record<ValueScalar, Skip | null>> = {
  string: skipString,
  boolean: null,
  number: null,
  integer: null,
  'date-time': skipDateTime,
}

/** The same for numbers. */
const numberSkips: Readonly<Record<ValueScalar, Skip | null>> = {
  string: null,
  boolean: null,
  number: skipDecimal,
  integer: skipInteger,
  'date-time': null,
}

function toStringSkip(scalars: ValueType['scalars'], values: readonly string[]): Skip | null {
  const [skip = null] = scalars.flatMap((scalar) => stringSkips[scalar] ?? [])
  return skip !== null || values.length === 0 ? skip : skipOneOf(values)
}

/** Skip a string that is one of a few, up to its closing quote. */
function skipOneOf(values: readonly string[]): Skip {
  const texts = values.map((value) => new TextEncoder().encode(`${value}"`))
  return (text, at) => {
    const found = texts.find((bytes) => bytes.every((byte, offset) => text.getUint8(at + offset) === byte))
    return found === undefined ? unsure : at + found.length
  }
}
