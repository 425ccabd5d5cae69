import { toSparkName, toSparkString } from './escape.ts'
import { type Column, rawName } from './warehouse-columns.ts'
import { type Dialect, has, inBrackets, printSelect, rawDescription, tableDescriptions, tables } from './warehouse-dialect.ts'
import { printType, type TypeSpelling } from './warehouse-types.ts'

const spelling: TypeSpelling = {
  scalars: {
    text: 'STRING',
    timestamp: 'TIMESTAMP',
    boolean: 'BOOLEAN',
    integer: 'BIGINT',
    number: 'DOUBLE',
    // Spark gives a value that is no string as JSON in a string.
    json: 'STRING',
    map: 'MAP<STRING, STRING>',
  },
  field: ({ name }, type) => `${toSparkName(name)}: ${type}`,
  struct: (fields) => `STRUCT<${fields}>`,
  list: (element) => `ARRAY<${element}>`,
}

/** With what describes the fields of structures. */
const described: TypeSpelling = { ...spelling, field: (field, type) => `${spelling.field(field, type)}${toComment(field)}` }

function toComment({ description }: Pick<Column, 'description'>): string {
  return ` COMMENT ${toSparkString(description)}`
}

/** No column is `NOT NULL`: what is read from JSON may always be null to Spark, and not every version takes that then. */
function declare(column: Column): string {
  return `${toSparkName(column.name)} ${printType(column.type, described)}${toComment(column)}`
}

function listTables(columns: readonly Column[], eventTypes: readonly Column[]): readonly string[] {
  const schema = columns.map(({ name, type }) => `${toSparkName(name)} ${printType(type, spelling)}`).join(', ')
  const raw = `${rawName} STRING${toComment({ description: rawDescription })}`
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
  toType: (type) => printType(type, spelling),
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
