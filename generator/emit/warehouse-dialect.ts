import type { Column, ColumnType } from './warehouse-columns.ts'

/** How one warehouse says what all of them have. */
export interface Dialect {
  /** Its file below `warehouse/`, without the ending. */
  readonly file: string
  readonly title: string
  readonly name: (name: string) => string
  readonly text: (text: string) => string
  readonly toType: (type: ColumnType) => string
  /** A value of a map by its key: text, or null where the map has no such key. */
  readonly toValue: (map: string, key: string) => string
  /** `Okta-user` from the id of an event type of that namespace. */
  readonly toNamespace: (eventType: string) => string
  /** What stands behind `FROM` for one row each of a list that the rows of `table AS e` have: `position`, from 1, and `value`. */
  readonly eachOf: (table: string, list: string) => { readonly from: string; readonly position: string; readonly value: string }
  /** The statements that make the tables, and those that read log events into them, each without its semicolon. */
  readonly listTables: (columns: readonly Column[], eventTypes: readonly Column[]) => readonly string[]
  /** `CREATE … VIEW … AS`, and what says the same of it afterwards. */
  readonly createView: (view: View) => readonly string[]
}

export interface View {
  readonly name: string
  readonly description: string
  readonly columns: readonly ViewColumn[]
  /** What stands behind `FROM`. */
  readonly from: string
}

export interface ViewColumn {
  readonly name: string
  readonly expression: string
  /** Empty where the name says it all. */
  readonly description: string
}

/** The names of what is made, the same in every warehouse. */
export const tables = {
  events: 'okta_log_events',
  eventTypes: 'okta_event_types',
  lines: 'okta_log_lines',
  flat: 'okta_log_events_flat',
} as const

export const tableDescriptions = {
  [tables.events]: 'Log events of the Okta System Log, one in each row.',
  [tables.eventTypes]: 'The event types that the catalog knows, and those that were removed from it.',
  [tables.lines]: 'Log events as they came, one in each row.',
} as const

export const rawDescription = 'The log event as it came, with fields that have no column.'

/** `SELECT … FROM …` with a column in each line. */
export function printSelect(dialect: Pick<Dialect, 'name'>, columns: readonly ViewColumn[], from: string): string {
  const printed = columns.map(({ name, expression }) => `  ${expression} AS ${dialect.name(name)}`)
  return `SELECT\n${printed.join(',\n')}\nFROM ${from}`
}

/** Lines in brackets behind what they belong to. */
export function inBrackets(before: string, lines: readonly string[], after = ''): string {
  return `${before} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n)${after}`
}

/** Whether a column is there and always filled, so that a table can be divided and sorted by it. */
export function has(columns: readonly Column[], name: string): boolean {
  return columns.some((column) => column.name === name && column.isRequired)
}
