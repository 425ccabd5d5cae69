import { toBackslashedSqlName as toName, toBackslashedSqlString as toText } from './escape.ts'
import { type Column, type ColumnType, rawName } from './warehouse-columns.ts'
import { type Dialect, has, inBrackets, printSelect, rawDescription, tableDescriptions, tables } from './warehouse-dialect.ts'
import { printType, type TypeSpelling } from './warehouse-types.ts'

const spelling: TypeSpelling = {
  scalars: {
    text: 'STRING',
    timestamp: 'TIMESTAMP',
    boolean: 'BOOL',
    integer: 'INT64',
    number: 'FLOAT64',
    json: 'JSON',
    map: 'JSON',
  },
  field: ({ name }, type) => `${toName(name)} ${type}`,
  struct: (fields) => `STRUCT<${fields}>`,
  list: (element) => `ARRAY<${element}>`,
}

/** With what describes the fields of structures. */
const described: TypeSpelling = { ...spelling, field: (field, type) => `${spelling.field(field, type)}${toOptions(field)}` }

function toOptions({ description }: Pick<Column, 'description'>): string {
  return ` OPTIONS (description = ${toText(description)})`
}

function declare(column: Column): string {
  return `${toName(column.name)} ${printType(column.type, described)}${column.isRequired ? ' NOT NULL' : ''}${toOptions(column)}`
}

/** A value of a type from an expression that gives JSON; null where the JSON holds something else. */
function toReading(json: string, type: ColumnType): string {
  switch (type.kind) {
    case 'text':
      return `LAX_STRING(${json})`
    case 'timestamp':
      return `SAFE_CAST(LAX_STRING(${json}) AS TIMESTAMP)`
    case 'boolean':
      return `LAX_BOOL(${json})`
    case 'integer':
      return `LAX_INT64(${json})`
    case 'number':
      return `LAX_FLOAT64(${json})`
    case 'json':
    case 'map':
      return `IF(JSON_TYPE(${json}) = 'null', NULL, ${json})`
    case 'struct':
      return `IF(JSON_TYPE(${json}) = 'object', STRUCT(${type.fields.map((field) => readField(json, field)).join(', ')}), NULL)`
    case 'list':
      return readList(json, type.element)
    default:
      return type satisfies never
  }
}

function readField(json: string, { name, type }: Column): string {
  return `${toReading(`${json}.${toName(name)}`, type)} AS ${toName(name)}`
}

function readList(json: string, element: ColumnType): string {
  const item =
    element.kind === 'struct'
      ? `AS STRUCT ${element.fields.map((field) => readField('item', field)).join(', ')}`
      : toReading('item', element)
  return `ARRAY(SELECT ${item} FROM UNNEST(JSON_QUERY_ARRAY(${json})) AS item WITH OFFSET AS place ORDER BY place)`
}

function listTables(columns: readonly Column[], eventTypes: readonly Column[]): readonly string[] {
  const end = (table: keyof typeof tableDescriptions): string => `\nOPTIONS (description = ${toText(tableDescriptions[table])})`
  const read = columns.map(({ name, type }) => ({ name, expression: toReading(`event.${toName(name)}`, type), description: '' }))
  return [
    inBrackets(
      `CREATE TABLE IF NOT EXISTS ${tables.events}`,
      [...columns.map(declare), `${rawName} JSON${toOptions({ description: rawDescription })}`],
      `${has(columns, 'published') ? '\nPARTITION BY DATE(`published`)' : ''}${has(columns, 'eventType') ? '\nCLUSTER BY `eventType`' : ''}${end(tables.events)}`,
    ),
    inBrackets(`CREATE TABLE IF NOT EXISTS ${tables.eventTypes}`, eventTypes.map(declare), end(tables.eventTypes)),
    inBrackets(`CREATE TABLE IF NOT EXISTS ${tables.lines}`, [`${rawName} STRING`], end(tables.lines)),
    `CREATE OR REPLACE VIEW okta_log_events_read AS\n${printSelect({ name: toName }, [...read, { name: rawName, expression: 'event', description: '' }], `(SELECT PARSE_JSON(${rawName}, wide_number_mode => 'round') AS event FROM ${tables.lines})`)}`,
  ]
}

export const bigQuery: Dialect = {
  file: 'bigquery',
  title: 'BigQuery',
  name: toName,
  text: toText,
  toType: (type) => printType(type, spelling),
  toValue: (map, key) => `LAX_STRING(${map}[${toText(key)}])`,
  toNamespace: (eventType) => `CONCAT('Okta-', SPLIT(${eventType}, '.')[SAFE_OFFSET(0)])`,
  eachOf: (table, list) => ({
    from: `${table} AS e, UNNEST(${list}) AS value WITH OFFSET AS place`,
    position: 'place + 1',
    value: 'value',
  }),
  listTables,
  createView: ({ name, description, columns, from }) => [
    `CREATE OR REPLACE VIEW ${name}\nOPTIONS (description = ${toText(description)})\nAS ${printSelect(bigQuery, columns, from)}`,
  ],
}
