import { toSqlName, toSqlString, toVisible } from './escape.ts'
import { type Column, type ColumnType, rawName } from './warehouse-columns.ts'
import { type Dialect, inBrackets, printSelect, rawDescription, tableDescriptions, tables } from './warehouse-dialect.ts'
import { printType, type TypeSpelling } from './warehouse-types.ts'

const spelling: TypeSpelling = {
  scalars: {
    text: 'VARCHAR',
    timestamp: 'TIMESTAMPTZ',
    boolean: 'BOOLEAN',
    integer: 'BIGINT',
    number: 'DOUBLE',
    json: 'JSON',
    map: 'MAP(VARCHAR, VARCHAR)',
  },
  field: ({ name }, type) => `${toSqlName(name)} ${type}`,
  struct: (fields) => `STRUCT(${fields})`,
  list: (element) => `${element}[]`,
}

/** The structure as `from_json` wants it: a JSON value in which types stand for values. */
function toStructure(type: ColumnType): unknown {
  if (type.kind === 'struct') return Object.fromEntries(type.fields.map((field) => [toVisible(field.name), toStructure(field.type)]))
  return type.kind === 'list' ? [toStructure(type.element)] : spelling.scalars[type.kind]
}

function listTables(columns: readonly Column[], eventTypes: readonly Column[]): readonly string[] {
  const structure = JSON.stringify(toStructure({ kind: 'struct', fields: columns }))
  return [
    inBrackets(`CREATE TABLE IF NOT EXISTS ${tables.events}`, [...columns.map(declare), `${rawName} JSON`]),
    ...comment(tables.events, [...columns, { name: rawName, description: rawDescription }]),
    inBrackets(`CREATE TABLE IF NOT EXISTS ${tables.eventTypes}`, eventTypes.map(declare)),
    ...comment(tables.eventTypes, eventTypes),
    `CREATE OR REPLACE MACRO read_okta_log_events(files) AS TABLE\nSELECT unnest(from_json(json, ${toSqlString(structure)})), json AS ${rawName}\nFROM read_json_objects(files, format = 'auto')`,
    `CREATE OR REPLACE MACRO read_okta_event_types(files) AS TABLE\nSELECT * FROM read_csv(files, header = true, all_varchar = true, quote = '"', escape = '"', delim = ',')`,
  ]
}

function declare({ name, type, isRequired }: Column): string {
  return `${toSqlName(name)} ${printType(type, spelling)}${isRequired ? ' NOT NULL' : ''}`
}

function comment(table: keyof typeof tableDescriptions, columns: readonly Pick<Column, 'name' | 'description'>[]): readonly string[] {
  return [`COMMENT ON TABLE ${table} IS ${toSqlString(tableDescriptions[table])}`, ...columns.map((column) => commentOn(table, column))]
}

function commentOn(owner: string, { name, description }: Pick<Column, 'name' | 'description'>): string {
  return `COMMENT ON COLUMN ${owner}.${toSqlName(name)} IS ${toSqlString(description)}`
}

export const duckDb: Dialect = {
  file: 'duckdb',
  title: 'DuckDB',
  name: toSqlName,
  text: toSqlString,
  toType: (type) => printType(type, spelling),
  toValue: (map, key) => `${map}[${toSqlString(key)}]`,
  toNamespace: (eventType) => `concat('Okta-', split_part(${eventType}, '.', 1))`,
  eachOf: (table, list) => ({
    from: `${table} AS e, LATERAL (SELECT unnest(${list}) AS value, generate_subscripts(${list}, 1) AS position) AS i`,
    position: 'i.position',
    value: 'i.value',
  }),
  listTables,
  createView: ({ name, description, columns, from }) => [
    `CREATE OR REPLACE VIEW ${name} AS\n${printSelect(duckDb, columns, from)}`,
    `COMMENT ON VIEW ${name} IS ${toSqlString(description)}`,
    ...columns.filter((column) => column.description !== '').map((column) => commentOn(name, column)),
  ],
}
