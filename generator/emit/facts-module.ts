import type { WriterFunction } from 'ts-morph'
import type { CatalogFacts, StructFacts } from '../../templates/runtime/facts.ts'
import type { ValueType } from '../../templates/runtime/value-type.ts'
import { toIdentifier } from '../names.ts'
import { declareImport, toStringList, writeDoc } from './declare.ts'
import { toTsString } from './escape.ts'
import { foldEventTypes, foldPayloads } from './fold-facts.ts'
import type { TsModule } from './print-modules.ts'

/** `facts.ts`: what fixtures and the search for undocumented payload keys know of the catalog, as plain data. */
export function createFactsModule(facts: CatalogFacts): TsModule {
  const constants = nameTypes(facts)
  return {
    path: 'facts.ts',
    statements: [
      declareImport('./runtime/facts.js', ['CatalogFacts', 'StructFacts'], true),
      declareImport('./runtime/unfold-facts.js', ['unfoldEventTypes', 'unfoldPayloads']),
      declareImport('./runtime/value-type.js', ['ValueType'], true),
      ...declareTypes(constants),
      writeList(
        'structs',
        'StructFacts',
        facts.structs.map((struct) => printStruct(struct, constants)),
      ),
      writeLines('payloads', foldPayloads(facts.payloads)),
      writeLines('eventTypes', foldEventTypes(facts.eventTypes)),
      (writer) => {
        writeDoc('What is known of the structures of log events and of their payloads.')(writer)
        writer.writeLine('export const catalogFacts: CatalogFacts = {').indent(() => {
          writer.writeLine('structs,')
          writer.writeLine('payloads: /* @__PURE__ */ unfoldPayloads(payloads),')
          writer.writeLine('eventTypes: /* @__PURE__ */ unfoldEventTypes(eventTypes),')
        })
        writer.writeLine('}')
      },
    ],
  }
}

/** A constant for each distinct type, by its text: the envelope uses few of them, many times. No two have the same name. */
interface TypeConstant {
  readonly name: string
  readonly type: ValueType
}

function nameTypes({ structs }: CatalogFacts): ReadonlyMap<string, TypeConstant> {
  const constants = new Map<string, TypeConstant>()
  const taken = new Set<string>()
  for (const { type } of structs.flatMap(({ fields }) => fields)) {
    const key = printType(type)
    if (constants.has(key)) continue
    const plain = toTypeName(type)
    let name = plain
    for (let count = 2; taken.has(name); count += 1) name = `${plain}${count}`
    taken.add(name)
    constants.set(key, { name, type })
  }
  return constants
}

function declareTypes(constants: ReadonlyMap<string, TypeConstant>): WriterFunction[] {
  return [...constants.values()].map(
    ({ name, type }) =>
      (writer) =>
        void writer.writeLine(`const ${name}: ValueType = ${printType(type)}`),
  )
}

/** A name that is made from the type alone, such as `stringOrNull`. */
function toTypeName(type: ValueType): string {
  const words = [
    ...(type.any ? ['anything'] : []),
    ...type.scalars.map((scalar) => scalar.replace('-t', 'T')),
    ...(type.values.length > 0 ? [nameValues(type.values)] : []),
    ...(type.map ? ['map'] : []),
    ...type.structs.map((id) => (/^\w+$/.test(id) ? id : `struct${hash(id)}`)),
    ...type.lists.map((items) => `list_${toTypeName(items)}`),
    ...(type.nullable ? ['null'] : []),
  ]
  return `${words.join('_or_')}_type`
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^./, (letter) => letter.toLowerCase())
}

/** A name from the values themselves; a long one ends in a hash of all of them. */
function nameValues(values: readonly string[]): string {
  const name = toIdentifier(values.map((value) => value.toLowerCase()).join(' '))
  return `oneOf${name.length <= 40 && /^\w+$/.test(values.join('')) ? name : `${name.slice(0, 24)}${hash(values.join('\n'))}`}`
}

function hash(text: string): string {
  let value = 0
  for (const character of text) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) | 0
  return (value >>> 0).toString(36)
}

/** Written in full: bundlers do not know that copying from another object has no effects, and would keep it. */
function printType({ any, nullable, scalars, values, map, structs, lists }: ValueType): string {
  const inLists = `[${lists.map(printType).join(', ')}]`
  const [inScalars, inValues, inStructs] = [scalars, values, structs].map(toStringList)
  return `{ any: ${any}, nullable: ${nullable}, scalars: ${inScalars}, values: ${inValues}, map: ${map}, structs: ${inStructs}, lists: ${inLists} }`
}

function printStruct({ id, fields }: StructFacts, constants: ReadonlyMap<string, TypeConstant>): WriterFunction {
  return (writer) => {
    writer.writeLine('{').indent(() => {
      writer
        .writeLine(`id: ${toTsString(id)},`)
        .writeLine('fields: [')
        .indent(() => {
          for (const { name, isRequired, type } of fields) {
            writer.writeLine(`{ name: ${toTsString(name)}, isRequired: ${isRequired}, type: ${constants.get(printType(type))?.name} },`)
          }
        })
      writer.writeLine('],')
    })
    writer.writeLine('},')
  }
}

function writeLines(name: string, lines: readonly string[]): WriterFunction {
  return (writer) => {
    writer.writeLine(`const ${name}: readonly string[] = [`).indent(() => {
      for (const line of lines) writer.writeLine(`${toTsString(line)},`)
    })
    writer.writeLine(']')
  }
}

function writeList(name: string, type: string, elements: readonly WriterFunction[]): WriterFunction {
  return (writer) => {
    if (elements.length === 0) return void writer.writeLine(`const ${name}: readonly ${type}[] = []`)
    writer.writeLine(`const ${name}: readonly ${type}[] = [`).indent(() => {
      for (const element of elements) element(writer)
    })
    writer.writeLine(']')
  }
}
