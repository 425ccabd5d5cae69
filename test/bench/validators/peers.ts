import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { eventTypes } from '../../../generated/index.ts'
import { dateTimePattern } from '../../../generator/emit/emit-schemas.ts'
import { type Field, type Kit, printStructs } from './envelope-schema.ts'
import { printReadingAlone } from './reading-alone.ts'

/** A validator in the race: the text of a module with `isValid(value)` and, where it can, `validate(value)`, which lists all issues. */
export interface Peer {
  readonly name: string
  readonly code: string
  readonly listsIssues: boolean
  /** Modules that it imports from `#work`. */
  readonly modules?: Readonly<Record<string, string>>
  /** Whether the module is TypeScript that typia has to turn into code first. */
  readonly needsTypia?: boolean
  /** Whether it accepts more than the others, and is timed all the same. */
  readonly isWider?: boolean
}

const quote = (text: string): string => JSON.stringify(text)
const list = (texts: readonly string[]): string => `[${texts.join(', ')}]`
const ids = `const ids = ${JSON.stringify(eventTypes)}\n`
const known = `${ids}const known = new Set(ids)\n`
const pattern = `/${dateTimePattern}/u`
const fieldsOf = (fields: readonly Field[], optional: (schema: string) => string): string =>
  fields.map(({ name, schema, isOptional }) => `${quote(name)}: ${isOptional ? optional(schema) : schema}`).join(', ')
const isAllOptional = (fields: readonly Field[]): boolean => fields.every(({ isOptional }) => isOptional)

const ours: Peer = {
  name: 'okta-events',
  listsIssues: true,
  code: `import { isLogEvent, validateLogEvent } from '#generated/validators.ts'
import { isEventType } from '#generated/is-event-type.ts'
export const isValid = (value) => isLogEvent(value) && isEventType(value.eventType)
export const validate = (value) => {
  const { issues = [] } = validateLogEvent(value)
  return issues.length > 0 ? issues : isEventType(value.eventType) ? [] : [{ path: ['eventType'], message: 'unknown event type' }]
}`,
}

const oursOpen: Peer = {
  name: 'okta-events, any id',
  listsIssues: true,
  isWider: true,
  code: `import { isLogEvent, validateLogEvent } from '#generated/validators.ts'
export const isValid = (value) => isLogEvent(value)
export const validate = (value) => validateLogEvent(value).issues ?? []`,
}

const handWritten: Peer = {
  name: 'hand-written',
  listsIssues: false,
  code: `import { createIsValid } from '#bench/hand-written.ts'
${ids}export const isValid = createIsValid(ids)`,
}

function printCode(kit: Kit): string {
  return [...printStructs(kit)].map(([id, text]) => `const ${id} = ${text}\n`).join('')
}

const zodKit: Kit = {
  string: 'z.string()',
  boolean: 'z.boolean()',
  number: 'z.number()',
  integer: 'z.number().refine(Number.isInteger)',
  dateTime: `z.string().regex(${pattern})`,
  eventType: 'z.enum(ids)',
  map: 'z.looseObject({})',
  anything: 'z.unknown()',
  oneOf: (values) => `z.enum(${JSON.stringify(values)})`,
  union: (members) => `z.union(${list(members)})`,
  nullable: (schema) => `z.nullable(${schema})`,
  list: (items) => `z.array(${items})`,
  object: (fields) => `z.looseObject({ ${fieldsOf(fields, (schema) => `z.optional(${schema})`)} })`,
  reference: (id) => id,
}
const zodEnd = `export const isValid = (value) => LogEvent.safeParse(value).success
export const validate = (value) => LogEvent.safeParse(value).error?.issues ?? []`
const zod: Peer = { name: 'zod', listsIssues: true, code: `import * as z from 'zod'\n${ids}${printCode(zodKit)}${zodEnd}` }
const zodMini: Peer = {
  name: 'zod mini',
  listsIssues: true,
  code: `import * as z from 'zod/mini'\n${ids}${printCode({
    ...zodKit,
    integer: 'z.number().check(z.refine(Number.isInteger))',
    dateTime: `z.string().check(z.regex(${pattern}))`,
  })}${zodEnd}`,
}

// An object of valibot may be a list, of which it makes an object before anything else looks at it.
const noList = 'v.custom((value) => !Array.isArray(value))'
const valibot: Peer = {
  name: 'valibot',
  listsIssues: true,
  code: `import * as v from 'valibot'\n${ids}${printCode({
    string: 'v.string()',
    boolean: 'v.boolean()',
    number: 'v.pipe(v.number(), v.finite())',
    integer: 'v.pipe(v.number(), v.integer())',
    dateTime: `v.pipe(v.string(), v.regex(${pattern}))`,
    eventType: 'v.picklist(ids)',
    map: `v.pipe(${noList}, v.looseObject({}))`,
    anything: 'v.unknown()',
    oneOf: (values) => `v.picklist(${JSON.stringify(values)})`,
    union: (members) => `v.union(${list(members)})`,
    nullable: (schema) => `v.nullable(${schema})`,
    list: (items) => `v.array(${items})`,
    object: (fields) => {
      const object = `v.looseObject({ ${fieldsOf(fields, (schema) => `v.optional(${schema})`)} })`
      return `v.pipe(${noList}, ${object})`
    },
    reference: (id) => id,
  })}export const isValid = (value) => v.is(LogEvent, value)
export const validate = (value) => v.safeParse(LogEvent, value).issues ?? []`,
}

const arktype: Peer = {
  name: 'arktype',
  listsIssues: true,
  code: `import { type } from 'arktype'\n${ids}const isNoList = (value) => !Array.isArray(value)
const map = type('object').narrow(isNoList)
const integer = type('number').narrow(Number.isInteger)
const eventType = type.enumerated(...ids)
const text = type('string'), flag = type('boolean'), amount = type('number').narrow(Number.isFinite), date = type(${pattern}), any = type('unknown')\n${printCode(
    {
      string: 'text',
      boolean: 'flag',
      number: 'amount',
      integer: 'integer',
      dateTime: 'date',
      eventType: 'eventType',
      map: 'map',
      anything: 'any',
      oneOf: (values) => `type.enumerated(${values.map(quote).join(', ')})`,
      union: (members) => members.reduce((one, other) => `${one}.or(${other})`),
      nullable: (schema) => `${schema}.or('null')`,
      list: (items) => `${items}.array()`,
      object: (fields) => {
        const entries = fields.map(
          ({ name, schema, isOptional }) =>
            `${quote(isOptional ? `${name}?` : name)}: ${isOptional ? `${schema}.or('undefined')` : schema}`,
        )
        return `type({ ${entries.join(', ')} })${isAllOptional(fields) ? '.narrow(isNoList)' : ''}`
      },
      reference: (id) => id,
    },
  )}export const isValid = (value) => LogEvent.allows(value)
export const validate = (value) => { const result = LogEvent(value); return result instanceof type.errors ? result : [] }`,
}

const typebox: Peer = {
  name: 'typebox',
  listsIssues: true,
  code: `import Type from 'typebox'\nimport { Compile } from 'typebox/compile'\n${ids}${printCode({
    string: 'Type.String()',
    boolean: 'Type.Boolean()',
    number: 'Type.Number()',
    integer: 'Type.Refine(Type.Number(), Number.isInteger)',
    dateTime: `Type.String({ pattern: ${pattern} })`,
    eventType: 'Type.Enum(ids)',
    map: 'Type.Object({})',
    anything: 'Type.Unknown()',
    oneOf: (values) => `Type.Union([${values.map((value) => `Type.Literal(${quote(value)})`).join(', ')}])`,
    union: (members) => `Type.Union(${list(members)})`,
    nullable: (schema) => `Type.Union([${schema}, Type.Null()])`,
    list: (items) => `Type.Array(${items})`,
    object: (fields) => `Type.Object({ ${fieldsOf(fields, (schema) => `Type.Optional(${schema})`)} })`,
    reference: (id) => id,
  })}const compiled = Compile(LogEvent)
export const isValid = (value) => compiled.Check(value)
export const validate = (value) => compiled.Errors(value)`,
}

const jsonKit = (eventType: string): Kit => ({
  string: '{"type":"string"}',
  boolean: '{"type":"boolean"}',
  number: '{"type":"number"}',
  integer: '{"type":"integer"}',
  dateTime: `{"type":"string","pattern":${quote(dateTimePattern)}}`,
  eventType,
  map: '{"type":"object"}',
  anything: '{}',
  oneOf: (values) => `{"enum":${JSON.stringify(values)}}`,
  union: (members) => `{"type":${JSON.stringify(members.map((member) => (JSON.parse(member) as { type: string }).type))}}`,
  nullable: (schema) => {
    const { type } = JSON.parse(schema) as { type?: string | string[] }
    return schema.startsWith('{"type"') && type !== undefined
      ? JSON.stringify({ ...(JSON.parse(schema) as object), type: [type, 'null'].flat() })
      : `{"anyOf":[{"type":"null"},${schema}]}`
  },
  list: (items) => `{"type":"array","items":${items}}`,
  object: (fields) =>
    `{"type":"object","required":${JSON.stringify(fields.filter(({ isOptional }) => !isOptional).map(({ name }) => name))},"properties":{${fieldsOf(fields, (schema) => schema)}}}`,
  reference: (id) => `{"$ref":"#/$defs/${id}"}`,
})

/** The JSON Schema that ajv compiles; ids as an enumeration, or as a keyword of its own. */
export function printJsonSchema(eventType: string): string {
  const structs = [...printStructs(jsonKit(eventType))].map(([id, text]) => `${quote(id)}:${text}`)
  return `{"$ref":"#/$defs/LogEvent","$defs":{${structs.join(',')}}}`
}

export const enumeration = `{"type":"string","enum":${JSON.stringify(eventTypes)}}`
const ajvEnd = `const check = new Ajv(options).compile(schema), checkAll = new Ajv({ ...options, allErrors: true }).compile(schema)
export const isValid = (value) => check(value)
export const validate = (value) => (checkAll(value) ? [] : checkAll.errors)`
const ajv: Peer = {
  name: 'ajv, out of the box',
  listsIssues: true,
  code: `import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'\nconst options = { allowUnionTypes: true }\nconst schema = ${printJsonSchema(enumeration)}\n${ajvEnd}`,
}
const ajvSet: Peer = {
  name: 'ajv, `Set` keyword',
  listsIssues: true,
  code: `import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'\n${known}const options = {
  allowUnionTypes: true,
  keywords: [{ keyword: 'knownId', type: 'string', schema: false, errors: false, validate: (id) => known.has(id) }],
}
const schema = ${printJsonSchema('{"type":"string","knownId":true}')}\n${ajvEnd}`,
}

const typia: Peer = {
  name: 'typia',
  listsIssues: true,
  needsTypia: true,
  code: `import typia, { type tags } from 'typia'\n${ids}const known = new Set<string>(ids)
const pattern = ${pattern}
type Known = string & tags.TagBase<{ target: 'string'; kind: 'known'; value: undefined; validate: 'known.has($input)' }>
type DateTime = string & tags.TagBase<{ target: 'string'; kind: 'date'; value: undefined; validate: 'pattern.test($input)' }>
type Integer = number & tags.TagBase<{ target: 'number'; kind: 'integer'; value: undefined; validate: 'Number.isInteger($input)' }>
${[
  ...printStructs({
    string: 'string',
    boolean: 'boolean',
    number: 'number',
    integer: 'Integer',
    dateTime: 'DateTime',
    eventType: 'Known',
    map: '{ [key: string]: unknown }',
    anything: 'unknown',
    oneOf: (values) => values.map(quote).join(' | '),
    union: (members) => `(${members.join(' | ')})`,
    nullable: (schema) => `(${schema} | null)`,
    list: (items) => `(${items})[]`,
    object: (fields) =>
      `{ ${fields.map(({ name, schema, isOptional }) => `${quote(name)}${isOptional ? '?' : ''}: ${schema}`).join('; ')} }`,
    reference: (id) => id,
  }),
]
  .map(([id, text]) => `interface ${id} ${text}\n`)
  .join('')}export const isValid = typia.createIs<LogEvent>()
const validator = typia.createValidate<LogEvent>()
export const validate = (value: unknown): unknown => { const result = validator(value); return result.success ? [] : result.errors }
export { known, pattern }`,
}

/** What ajv writes ahead of time: a check that stops at the first issue, or one that lists all. */
function printStandalone(allErrors: boolean): string {
  const instance = new Ajv2020({ allowUnionTypes: true, allErrors, code: { source: true, esm: true } })
  return standaloneCode.default(instance, instance.compile(JSON.parse(printJsonSchema(enumeration)) as object))
}

const ajvStandalone: Peer = {
  name: 'ajv, standalone',
  listsIssues: true,
  modules: { 'check.mjs': printStandalone(false), 'check-all.mjs': printStandalone(true) },
  code: `import check from '#work/check.mjs'
import checkAll from '#work/check-all.mjs'
export const isValid = (value) => check(value)
export const validate = (value) => (checkAll(value) ? [] : checkAll.errors)`,
}

/** No validators: they tell what no validator that looks at each field by its name, and at date-times, can be faster than. */
const readingAlone: Peer = { name: 'reading alone', listsIssues: false, isWider: true, code: printReadingAlone(false) }
const readingDateTimes: Peer = { name: 'reading, and date-times', listsIssues: false, isWider: true, code: printReadingAlone(true) }

/** All that race, ours first. */
export const peers: readonly Peer[] = [
  ours,
  oursOpen,
  handWritten,
  readingAlone,
  readingDateTimes,
  typia,
  ajvSet,
  ajv,
  ajvStandalone,
  zod,
  zodMini,
  valibot,
  arktype,
  typebox,
]
