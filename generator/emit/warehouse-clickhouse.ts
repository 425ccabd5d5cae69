import { toBackslashedSqlName as toName, toBackslashedSqlString as toText } from './escape.ts'
import { type Column, type ColumnType, rawName } from './warehouse-columns.ts'
import { type Dialect, has, inBrackets, printSelect, rawDescription, tableDescriptions, tables } from './warehouse-dialect.ts'
import { printType, type TypeSpelling } from './warehouse-types.ts'

const scalarTypes = {
  text: 'String',
  timestamp: "DateTime64(6, 'UTC')",
  boolean: 'Bool',
  integer: 'Int64',
  number: 'Float64',
  // ClickHouse gives a value that is no string as JSON in a string.
  json: 'String',
  map: 'Map(String, Nullable(String))',
} as const

/** Where a structure, a list or a map is absent, ClickHouse has one that holds nothing. */
const spelling: TypeSpelling = {
  scalars: {
    text: toNullable(scalarTypes.text),
    timestamp: toNullable(scalarTypes.timestamp),
    boolean: toNullable(scalarTypes.boolean),
    integer: toNullable(scalarTypes.integer),
    number: toNullable(scalarTypes.number),
    json: toNullable(scalarTypes.json),
    map: scalarTypes.map,
  },
  field: ({ name }, type) => `${toName(name)} ${type}`,
  struct: (fields) => `Tuple(${fields})`,
  list: (element) => `Array(${element})`,
}

function toNullable(type: string): string {
  return `Nullable(${type})`
}

function toType(type: ColumnType, isRequired = false): string {
  return isRequired && type.kind !== 'struct' && type.kind !== 'list' ? scalarTypes[type.kind] : printType(type, spelling)
}

const toComment = ({ description }: Pick<Column, 'description'>): string => ` COMMENT ${toText(description)}`

function declare(column: Column): string {
  return `${toName(column.name)} ${toType(column.type, column.isRequired)}${toComment(column)}`
}

/** A time is read in any form that it arrives in, and one that cannot be read ends the insertion. */
function toReading({ name, type, isRequired }: Column): string {
  if (type.kind !== 'timestamp') return `event.${toName(name)}`
  return `parseDateTime64BestEffort${isRequired ? '' : 'OrNull'}(event.${toName(name)}, 6, 'UTC')`
}

/** All of a log event in one go: reading it column by column takes as long for each. */
function toWhole(columns: readonly Column[]): string {
  const fields = columns.map(({ name, type, isRequired }) => {
    const text = isRequired ? 'String' : 'Nullable(String)'
    return `${toName(name)} ${type.kind === 'timestamp' ? text : toType(type, isRequired)}`
  })
  return `(SELECT JSONExtract(${rawName}, ${toText(`Tuple(${fields.join(', ')})`)}) AS event, ${rawName} FROM ${tables.lines})`
}

function listTables(columns: readonly Column[], eventTypes: readonly Column[]): readonly string[] {
  const end = (table: keyof typeof tableDescriptions): string => `\nCOMMENT ${toText(tableDescriptions[table])}`
  const order = ['eventType', 'published', 'uuid'].filter((name) => has(columns, name))
  const read = columns.map((column) => ({ name: column.name, expression: toReading(column), description: '' }))
  return [
    inBrackets(
      `CREATE TABLE IF NOT EXISTS ${tables.events}`,
      [...columns.map(declare), `${rawName} String${toComment({ description: rawDescription })}`],
      `\nENGINE = ReplacingMergeTree${has(columns, 'published') ? '\nPARTITION BY toYYYYMM(`published`)' : ''}\nORDER BY (${order.map(toName).join(', ')})${end(tables.events)}`,
    ),
    inBrackets(
      `CREATE TABLE IF NOT EXISTS ${tables.eventTypes}`,
      eventTypes.map(declare),
      `\nENGINE = MergeTree\nORDER BY \`id\`${end(tables.eventTypes)}`,
    ),
    inBrackets(`CREATE TABLE IF NOT EXISTS ${tables.lines}`, [`${rawName} String`], `\nENGINE = Null${end(tables.lines)}`),
    `CREATE MATERIALIZED VIEW IF NOT EXISTS okta_log_events_read TO ${tables.events} AS\n${printSelect({ name: toName }, [...read, { name: rawName, expression: rawName, description: '' }], toWhole(columns))}`,
  ]
}

export const clickHouse: Dialect = {
  file: 'clickhouse',
  title: 'ClickHouse',
  name: toName,
  text: toText,
  toType,
  toValue: (map, key) => `${map}[${toText(key)}]`,
  toNamespace: (eventType) => `concat('Okta-', splitByChar('.', ${eventType})[1])`,
  eachOf: (table, list) => ({
    from: `${table} AS e ARRAY JOIN ${list} AS value, arrayEnumerate(${list}) AS place`,
    position: 'place',
    value: 'value',
  }),
  listTables,
  createView: ({ name, description, columns, from }) => [
    `CREATE OR REPLACE VIEW ${name} AS\n${printSelect(clickHouse, columns, from)}\nCOMMENT ${toText(description)}`,
  ],
}
