import { toSparkName, toSparkString } from './escape.ts'
import { type Column, type ColumnType, rawName } from './warehouse-columns.ts'
import { type Dialect, has, inBrackets, printSelect, rawDescription, tableDescriptions, tables } from './warehouse-dialect.ts'

const scalarTypes = {
  text: 'STRING',
  timestamp: 'TIMESTAMP',
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  number: 'DOUBLE',
  // Spark gives a value that is no string as JSON in a string.
  json: 'STRING',
  map: 'MAP<STRING, STRING>',
} as const

/** `comment` says what a field of a structure is described by. */
function toType(type: ColumnType, comment: (field: Column) => string): string {
  switch (type.kind) {
    case 'struct':
      return `STRUCT<${type.fields.map((field) => `${toSparkName(field.name)}: ${toType(field.type, comment)}${comment(field)}`).join(', ')}>`
    case 'list':
      return `ARRAY<${toType(type.element, comment)}>`
    case 'text':
    case 'timestamp':
    case 'boolean':
    case 'integer':
    case 'number':
    case 'json':
    case 'map':
      return scalarTypes[type.kind]
    default:
      return type satisfies never
  }
}

const toComment = ({ description }: Pick<Column, 'description'>): string => ` COMMENT ${toSparkString(description)}`
const noComment = (): string => ''

/** No column is `NOT NULL`: what is read from JSON may always be null to Spark, and not every version takes that then. */
function declare(column: Column): string {
  return `${toSparkName(column.name)} ${toType(column.type, toComment)}${toComment(column)}`
}

function listTables(columns: readonly Column[], eventTypes: readonly Column[]): readonly string[] {
  const schema = columns.map(({ name, type }) => `${toSparkName(name)} ${toType(type, noComment)}`).join(', ')
  const raw = `${rawName} STRING COMMENT ${toSparkString(rawDescription)}`
  const isDivided = has(columns, 'published')
  const day = `published_date DATE COMMENT ${toSparkString('The day of `published`, which divides the table.')}`
  const end = (table: keyof typeof tableDescriptions): string => `\nCOMMENT ${toSparkString(tableDescriptions[table])}`
  return [
    inBrackets(
      `CREATE TABLE IF NOT EXISTS ${tables.events}`,
      [...columns.map(declare), raw, ...(isDivided ? [day] : [])],
      `\nUSING parquet${isDivided ? '\nPARTITIONED BY (published_date)' : ''}${end(tables.events)}`,
    ),
    inBrackets(`CREATE TABLE IF NOT EXISTS ${tables.eventTypes}`, eventTypes.map(declare), `\nUSING parquet${end(tables.eventTypes)}`),
    inBrackets(`CREATE TABLE IF NOT EXISTS ${tables.lines}`, [`${rawName} STRING`], `\nUSING parquet${end(tables.lines)}`),
    `CREATE OR REPLACE VIEW okta_log_events_read AS\nSELECT e.*, ${rawName}${isDivided ? ', CAST(e.`published` AS DATE) AS published_date' : ''}\nFROM (SELECT from_json(${rawName}, ${toSparkString(schema)}) AS e, ${rawName} FROM ${tables.lines})`,
  ]
}

export const spark: Dialect = {
  file: 'spark',
  title: 'Spark SQL',
  name: toSparkName,
  text: toSparkString,
  toType: (type) => toType(type, noComment),
  toValue: (map, key) => `${map}[${toSparkString(key)}]`,
  toNamespace: (eventType) => `concat('Okta-', split_part(${eventType}, '.', 1))`,
  eachOf: (table, list) => ({
    from: `${table} AS e LATERAL VIEW posexplode(${list}) i AS position, value`,
    position: 'i.position + 1',
    value: 'i.value',
  }),
  listTables,
  createView: ({ name, description, columns, from }) => [
    `CREATE OR REPLACE VIEW ${name}\nCOMMENT ${toSparkString(description)}\nAS ${printSelect(spark, columns, from)}`,
  ],
}
