import type { CodeBlockWriter, WriterFunction } from 'ts-morph'
import type { ValueType } from '../../templates/runtime/value-type.ts'
import type { EnvelopeField, Struct } from '../model.ts'
import { describeValueType, printConditions, toAlternatives, toStringCode, writeAlternatives, writeInBrackets } from './check-expression.ts'
import { declareImport, writeDoc } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { isInherited } from './inherited-keys.ts'
import { isStruct, type Kind, type Kinds } from './kinds.ts'
import { isDeep, listFlatChecks, nameCheck } from './kinds-module.ts'
import { listWords, pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'
import { toValueType } from './to-value-type.ts'

/**
 * `checks.ts`: for each message what says yes or no, as quick as the guards, and for sources that write keys in different orders quicker;
 * given a place, the same code lists what is wrong with a value, and what the catalog does not know in it.
 */
export function createChecksModule(context: EmitContext, kinds: Kinds): TsModule {
  // What is used stands above what uses it.
  const own = kinds.all.filter((kind) => isDeep(kind) && !kind.isMessage).reverse()
  const functions = [
    ...own.map((kind) => writeKind(kind, context, kinds)),
    ...context.messages.flatMap((message) => writeMessage(message, context, kinds)),
  ]
  return {
    path: 'checks.ts',
    statements: [
      ...pickImports(functions, {
        './kinds.js': listFlatChecks(kinds),
        './runtime/check.js': ['addWrong', 'expectEventType', 'expectInside', 'expectObjects', 'isAnything', 'onlyOwn'],
        './runtime/is-date-time.js': ['isDateTime'],
        './runtime/is-object.js': ['isObject'],
        './runtime/issue.js': ['maxItems'],
        './runtime/own-order.js': ['holdsInOwnOrder'],
        './runtime/read-own.js': ['readOwn'],
      }),
      declareImport('./runtime/check.js', ['Place'], true),
      ...functions,
    ],
  }
}

/** The function that checks what is of a kind, at a place if there is one. */
function nameOwnCheck(kind: Kind): string {
  return isDeep(kind) ? `check${kind.name}` : nameCheck(kind)
}

/** The function that says whether a value is of a kind. */
function nameQuickCheck(kind: Kind): string {
  return kind.isMessage ? `passes${kind.name}` : nameOwnCheck(kind)
}

/** A kind is a structure that is written out in here, or calls what checks its structures and items. */
function writeKind(kind: Kind, context: EmitContext, kinds: Kinds): WriterFunction {
  const { name, type, isOptional } = kind
  const struct = context.checked.find(({ id }) => kinds.findStruct(id) === kind)
  const flat = toAlternatives('value', type, isOptional)
  if (struct !== undefined) return writeStruct(`const check${name} =`, flat, struct, context, kinds)
  const called = type.structs.map((id) => `${nameQuickCheck(kinds.findStruct(id))}(value)`)
  const lists = type.lists.map((items) => listConditions(items, kinds))
  return (writer) => {
    writer.write(`const check${name} = (value: unknown): boolean => `)
    writeAlternatives(writer, [...flat, ...called], lists)
    writer.newLine()
  }
}

/** Written out at each list, and not shared, since engines are quickest with a function that they meet at one place alone. */
function listConditions(items: ValueType, kinds: Kinds): readonly string[] {
  const kind = kinds.find(items)
  const each = kind === null ? [] : [`value.every((item) => ${nameQuickCheck(kind)}(item))`]
  return ['Array.isArray(value)', 'value.length <= maxItems', ...each]
}

function writeStruct(head: string, flat: readonly string[], struct: Struct, context: EmitContext, kinds: Kinds): WriterFunction {
  const conditions = ['isObject(value)', ...struct.fields.flatMap((field) => printField(field, struct, context, kinds))]
  const any = struct.fields.filter((field) => findKind(field, context, kinds) === null)
  if (any.length > 0) conditions.push(`(!place || isAnything(${any.map(({ name }) => printRead(name)).join(', ')}))`)
  const place = listWords(conditions.join('\n')).has('place') ? 'place' : '_place'
  return (writer) => {
    writer.write(`${head} (value: unknown, ${place}?: Place): boolean => `)
    writeAlternatives(writer, flat, [conditions])
    writer.newLine()
  }
}

function findKind({ type, presence }: EnvelopeField, { catalog }: EmitContext, kinds: Kinds): Kind | null {
  return kinds.find(toValueType(type, catalog), presence === 'optional')
}

function printRead(name: string): string {
  const key = toTsString(name)
  return isInherited(name) ? `readOwn(value, ${key})` : `value[${key}]`
}

/** The conditions that a field has to meet, or adds to what is listed. */
function printField(field: EnvelopeField, struct: Struct, context: EmitContext, kinds: Kinds): readonly string[] {
  const { name } = field
  const kind = findKind(field, context, kinds)
  if (kind === null) return []
  const key = toTsString(name)
  const spot: Spot = { place: isInherited(name) ? `onlyOwn(place, ${key})` : 'place', key, value: printRead(name) }
  const isRight = `${nameQuickCheck(kind)}(${spot.value})`
  const inside = printInside(kind, spot, kinds)
  const check =
    inside === null ? breakLong(`(${isRight} ||`, `${printWrong(kind, spot)})`) : breakLong('(place', `? ${inside}`, `: ${isRight})`)
  return isEventType(struct, field) ? [check, `(!place || expectEventType(place, ${spot.value}))`] : [check]
}

/** Parts of code on one line where it stays short, or else each on a line of its own. */
function breakLong(...parts: readonly string[]): string {
  const line = parts.join(' ')
  return line.length <= 120 ? line : parts.join('\n  ')
}

/** Whether a field is the one that has to hold a known id. */
function isEventType(struct: Struct, { name }: EnvelopeField): boolean {
  return struct.id === logEventId && name === 'eventType'
}

/** What stands for the place of the object or the list, for the key and for what is under it. */
interface Spot {
  readonly place: string
  readonly key: string
  readonly value: string
}

/** An object or a list is looked into where the type has one structure, or one kind of list; null where it has neither. */
function printInside(kind: Kind, spot: Spot, kinds: Kinds): string | null {
  const { structs, lists } = kind.type
  const [struct] = structs.length === 1 ? structs : []
  const [items] = lists.length === 1 ? lists : []
  const start = `${spot.place}, ${spot.key}, ${nameQuickCheck(kind)}(${spot.value}), ${printExpected(kind)}`
  const object = struct === undefined ? null : `expectInside(${start}, ${nameOwnCheck(kinds.findStruct(struct))})`
  const list = items === undefined ? null : printListInside(start, items, kinds)
  return object !== null && list !== null ? `Array.isArray(${spot.value}) ? ${list} : ${object}` : (object ?? list)
}

function printListInside(start: string, items: ValueType, kinds: Kinds): string {
  const kind = kinds.find(items)
  if (kind === null) return `expectInside(${start}, () => undefined, true)`
  if (isStruct(items)) return `expectObjects(${start}, ${nameOwnCheck(kind)})`
  const spot: Spot = { place: 'items', key: 'index', value: 'item' }
  const inside = printInside(kind, spot, kinds) ?? `${nameQuickCheck(kind)}(item) || ${printWrong(kind, spot)}`
  return `expectInside(${start}, (items, index, item) => ${inside}, true)`
}

function printWrong(kind: Kind, { place, key }: Omit<Spot, 'value'>): string {
  const code = toStringCode(kind.type)
  return `addWrong(${place}, ${key}, ${printExpected(kind)}${code === null ? '' : `, ${toTsString(code)}`})`
}

function printExpected({ type }: Kind): string {
  return toTsString(describeValueType(type))
}

/** The two functions of a message, and for log events what reads them in the order of their keys. */
function writeMessage(message: Struct, context: EmitContext, kinds: Kinds): readonly WriterFunction[] {
  const name = context.names.type(message.id)
  const ordered = message.id === logEventId ? listOrdered(message, context, kinds) : []
  const quick = ordered.length === 0 ? [] : listInOwnOrder(message, ordered, context, kinds)
  return [
    (writer) => {
      writeDoc(`Check \`${name}\`: what throws when it is read throws.`)(writer)
      writeStruct(`export const check${name} =`, [], message, context, kinds)(writer)
    },
    ...(ordered.length === 0 ? [] : [writeIsRight(ordered)]),
    (writer) => {
      writeDoc(`Whether a value is \`${name}\`; what throws when it is read is not.`)(writer)
      writer.write(`export function passes${name}(value: unknown): boolean`).block(() => {
        writer
          .write('try')
          .space()
          .inlineBlock(() => writeReturn(writer, quick, `check${name}(value)`))
        writer
          .write(' catch')
          .space()
          .inlineBlock(() => writer.write('return false'))
          .newLine()
      })
    },
  ]
}

/** `return` what is quick to tell, or else what is sure. */
function writeReturn(writer: CodeBlockWriter, quick: readonly string[], sure: string): void {
  writer.write('return ')
  if (quick.length === 0) writer.write(sure)
  else writeInBrackets(writer, `${printConditions(quick)} ||\n${sure}`)
}

/** Keys that each log event has, each with what checks it. */
type Ordered = readonly (readonly [name: string, check: string])[]

function listOrdered({ fields }: Struct, context: EmitContext, kinds: Kinds): Ordered {
  return fields.filter(isOrdered).flatMap((field) => {
    const kind = findKind(field, context, kinds)
    return kind === null ? [] : [[field.name, nameQuickCheck(kind)] as const]
  })
}

/** Whether a field is one that an object has under its own key, for all to see, if it is right. */
function isOrdered({ name, presence }: EnvelopeField): boolean {
  return presence === 'required' && !isInherited(name)
}

/** All that the other check does, in the order of the keys; fields that may be missing are read by name, since those need not be in sight. */
function listInOwnOrder(message: Struct, ordered: Ordered, context: EmitContext, kinds: Kinds): readonly string[] {
  const others = message.fields
    .filter((field) => !isOrdered(field))
    .flatMap((field) => {
      const kind = findKind(field, context, kinds)
      return kind === null ? [] : [`${nameQuickCheck(kind)}(${printRead(field.name)})`]
    })
  return ['isObject(value)', `holdsInOwnOrder(value, ${ordered.length}, isRightUnder)`, ...others]
}

function writeIsRight(ordered: Ordered): WriterFunction {
  return (writer) => {
    writeDoc('Whether a key that each log event has holds what it should; for other keys, no.')(writer)
    writer.write('function isRightUnder(key: string, value: unknown): boolean').block(() => {
      for (const [name, check] of ordered) writer.writeLine(`if (key === ${toTsString(name)}) return ${check}(value)`)
      writer.write('return false')
    })
  }
}
