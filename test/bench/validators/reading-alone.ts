import { type Kit, printStructs } from './envelope-schema.ts'

/**
 * Code that reads every field of a log event once, by its name, and asks each value for its type, but expects nothing: what any check
 * that reads fields by their names has to do at least. Where asked to, it checks date-times as well, which no check can leave out.
 */
export function printReadingAlone(checksDateTimes: boolean): string {
  return `import { isDateTime } from '#generated/runtime/is-date-time.ts'
const text = (value) => (typeof value === 'string' ? 1 : 0)
const dateTime = ${checksDateTimes ? '(value) => (isDateTime(value) ? 1 : 0)' : 'text'}
const flag = (value) => (typeof value === 'boolean' ? 1 : 0)
const amount = (value) => (typeof value === 'number' ? 1 : 0)
const thing = (value) => (typeof value === 'object' ? 1 : 0)
const any = (value) => (value === undefined ? 0 : 1)
const listOf = (read) => (value) => {
  let found = 0
  if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) found += read(value[index])
  return found
}
${[...printStructs(kit)].map(([id, code]) => `const ${id} = ${code}\n`).join('')}export const isValid = (value) => LogEvent(value) > 0`
}

const kit: Kit = {
  string: 'text',
  boolean: 'flag',
  number: 'amount',
  integer: 'amount',
  dateTime: 'dateTime',
  eventType: 'text',
  map: 'thing',
  anything: 'any',
  oneOf: () => 'text',
  // A value is read once, whatever it may be.
  union: ([first = 'any']) => first,
  nullable: (schema) => schema,
  list: (items) => `listOf(${items})`,
  object: (fields) => {
    // A list's reader is made once, not for each log event.
    const readers = fields.map(({ schema }, index) => `r${index} = ${schema}`)
    const sum = fields.map(({ name }, index) => `r${index}(value[${JSON.stringify(name)}])`)
    return `(() => { const ${readers.join(', ')}; return (value) => (typeof value !== 'object' || value === null ? 0 : ${sum.join(' + ')}) })()`
  },
  reference: (id) => id,
}
