import type { FunctionDeclarationStructure } from 'ts-morph'
import type { ValueType } from '../../templates/runtime/value-type.ts'
import type { Struct } from '../model.ts'
import { describeValueType, toStringCode } from './check-expression.ts'
import { declareDoc, declareImport } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { logEventId } from './emitted-names.ts'
import { toTsString } from './escape.ts'
import { isInherited } from './inherited-keys.ts'
import type { Kind, Kinds } from './kinds.ts'
import { isDeep, listDeepChecks, listFlatChecks, nameCheck } from './kinds-module.ts'
import { listWords, pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'
import { toValueType } from './to-value-type.ts'
import { StructureKind } from './ts-morph.ts'

/**
 * `issues.ts`: the thorough checks, one pass that lists what is wrong with a value that a quick check has turned down, and what the
 * catalog does not know in it.
 */
export function createIssuesModule(context: EmitContext, kinds: Kinds): TsModule {
  const collectors = listCollectors(context, kinds)
  return {
    path: 'issues.ts',
    statements: [
      ...pickImports(collectors, {
        './guards.js': listDeepChecks(kinds),
        './kinds.js': listFlatChecks(kinds),
        './runtime/check.js': ['addWrong', 'checkEventType', 'expectEach', 'expectList', 'expectObject', 'isAnything', 'onlyOwn'],
        './runtime/is-date-time.js': ['isDateTime'],
        './runtime/is-object.js': ['isObject'],
        './runtime/read-own.js': ['readOwn'],
      }),
      declareImport('./runtime/check.js', ['Place'], true),
      declareImport('./runtime/is-object.js', ['Fields'], true),
      ...collectors,
    ],
  }
}

/** Those of the messages, and all that they call, at any depth: of a union of structures, none is looked into. */
function listCollectors(context: EmitContext, kinds: Kinds): readonly FunctionDeclarationStructure[] {
  const all = new Map(
    context.checked.map((struct) => {
      const statements = groupFields(struct, context, kinds).flatMap((group) => printGroup(group, struct, context, kinds))
      const code = statements.join('\n')
      return [nameCollector(struct.id, context), { struct, code, words: listWords(code) }] as const
    }),
  )
  const called = new Set(context.messages.map(({ id }) => nameCollector(id, context)))
  for (const name of called) for (const word of all.get(name)?.words ?? []) if (all.has(word)) called.add(word)
  return [...all].filter(([name]) => called.has(name)).map(([, collector]) => declareCollector(collector, context))
}

function nameCollector(structId: string, { names }: EmitContext): string {
  return `collect${names.type(structId)}`
}

/** What checks a structure: its body, and the names in there. */
interface Collector {
  readonly struct: Struct
  readonly code: string
  readonly words: ReadonlySet<string>
}

function declareCollector({ struct, code, words }: Collector, context: EmitContext): FunctionDeclarationStructure {
  const toParameter = (name: string, type: string) => ({ name: words.has(name) ? name : `_${name}`, type })
  return {
    kind: StructureKind.Function,
    isExported: context.messages.includes(struct),
    name: nameCollector(struct.id, context),
    docs: [declareDoc(`Check the fields of a \`${context.names.type(struct.id)}\`.`)],
    parameters: [toParameter('value', 'Fields'), toParameter('place', 'Place')],
    returnType: 'void',
    statements: [(writer) => writer.write(code)],
  }
}

/** Fields that follow each other and may hold the same; a kind that is null means that any value will do. */
interface FieldGroup {
  readonly kind: Kind | null
  readonly names: readonly string[]
}

/** Checks of this many fields or more are one statement: shorter, and slower by what reading a key by its name takes. */
const leastAlike = 3

function groupFields({ id, fields }: Struct, { catalog }: EmitContext, kinds: Kinds): readonly FieldGroup[] {
  const groups: { kind: Kind | null; names: string[] }[] = []
  for (const { name, type, presence } of fields) {
    const kind = kinds.find(toValueType(type, catalog), presence === 'optional')
    const last = groups.at(-1)
    const isAlone = [name, last?.names[0]].some((one) => one !== undefined && isEventType(id, one))
    if (last !== undefined && last.kind === kind && !isAlone) last.names.push(name)
    else groups.push({ kind, names: [name] })
  }
  return groups
}

/** Whether a field is the one that has to hold a known id. */
function isEventType(structId: string, name: string): boolean {
  return structId === logEventId && name === 'eventType'
}

function printGroup(group: FieldGroup, { id }: Struct, context: EmitContext, kinds: Kinds): readonly string[] {
  const checks = printChecks(group, context, kinds)
  return group.names.some((name) => isEventType(id, name)) ? [...checks, `checkEventType(place, value['eventType'])`] : checks
}

function printChecks({ kind, names }: FieldGroup, context: EmitContext, kinds: Kinds): readonly string[] {
  if (kind === null) return [`expectEach(place, isAnything, '', ${names.map(toTsString).join(', ')})`]
  const isPlain = !isDeep(kind) && toStringCode(kind.type) === null && !names.some(isInherited)
  if (isPlain && names.length >= leastAlike)
    return [`expectEach(place, ${nameCheck(kind)}, ${printExpected(kind)}, ${names.map(toTsString).join(', ')})`]
  return names.map((name) => {
    const key = toTsString(name)
    const [place, value] = isInherited(name) ? [`onlyOwn(place, ${key})`, `readOwn(value, ${key})`] : ['place', `value[${key}]`]
    const inside = printInside(kind, { place, key, value }, context, kinds)
    return inside ?? `if (!${nameCheck(kind)}(${value})) ${printWrong(kind, { place, key })}`
  })
}

/** What stands for the object or the list, for the key and for what is under it. */
interface Spot {
  readonly place: string
  readonly key: string
  readonly value: string
}

/** An object or a list is looked into where the type has one structure, or one kind of list; null where it has neither. */
function printInside(kind: Kind, spot: Spot, context: EmitContext, kinds: Kinds): string | null {
  const { structs, lists } = kind.type
  const [struct] = structs.length === 1 ? structs : []
  const [items] = lists.length === 1 ? lists : []
  const start = `${spot.place}, ${spot.key}, ${nameCheck(kind)}(${spot.value}), ${printExpected(kind)}`
  const object = `expectObject(${start}, ${nameCollector(struct ?? '', context)})`
  const list = `expectList(${start}, ${printItemCheck(items, context, kinds)})`
  if (struct !== undefined && items !== undefined) return `Array.isArray(${spot.value}) ? ${list} : ${object}`
  if (struct !== undefined) return object
  return items === undefined ? null : list
}

function printItemCheck(items: ValueType | undefined, context: EmitContext, kinds: Kinds): string {
  const kind = items === undefined ? null : kinds.find(items)
  if (kind === null) return '() => undefined'
  const spot = { place: 'items', key: 'index', value: 'item' }
  return `(items, index, item) => ${printInside(kind, spot, context, kinds) ?? `${nameCheck(kind)}(item) || ${printWrong(kind, spot)}`}`
}

function printWrong(kind: Kind, { place, key }: Omit<Spot, 'value'>): string {
  const code = toStringCode(kind.type)
  return `addWrong(${place}, ${key}, ${printExpected(kind)}${code === null ? '' : `, ${toTsString(code)}`})`
}

function printExpected({ type }: Kind): string {
  return toTsString(describeValueType(type))
}
