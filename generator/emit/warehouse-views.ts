import type { PayloadField } from '../model.ts'
import { payloadPaths } from './payload-slots.ts'
import { type Column, type ColumnType, rawName } from './warehouse-columns.ts'
import { type Dialect, rawDescription, tables, type View, type ViewColumn } from './warehouse-dialect.ts'

/** The column of the debug data in the flat view. */
export const debugDataName = 'debug_data'

/** What the columns of keys of the debug data begin with. */
const keyPrefix = 'debug_'

/** `client.userAgent.rawUserAgent` becomes `client_user_agent_raw_user_agent`. */
export function toSnakeCase(text: string): string {
  return text.replace(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase()
}

/** A value of the log event at a path of structures. */
interface Leaf {
  readonly path: readonly string[]
  readonly type: ColumnType
  readonly description: string
}

/** Everything of a log event in columns of its own, and the keys that all debug data have in common. */
export function createFlatView(dialect: Dialect, columns: readonly Column[], common: readonly PayloadField[]): View {
  const taken = new Set<string>([rawName, 'namespace'])
  const leaves = listLeaves(columns).map((leaf) => ({ ...toViewColumn(leaf, ['e'], dialect), name: allocate(nameLeaf(leaf.path), taken) }))
  const eventType = leaves.find(({ name }) => name === 'event_type')
  const debugData = leaves.find(({ name }) => name === debugDataName)
  return {
    name: tables.flat,
    description: 'Log events with everything that is not a list in a column of its own.',
    columns: [
      ...leaves,
      ...(eventType === undefined
        ? []
        : [{ name: 'namespace', expression: dialect.toNamespace(eventType.expression), description: 'The namespace of the event type.' }]),
      ...(debugData === undefined ? [] : listKeys(dialect, debugData.expression, common, taken)),
      { name: rawName, expression: `e.${rawName}`, description: rawDescription },
    ],
    from: `${tables.events} AS e`,
  }
}

function nameLeaf(path: readonly string[]): string {
  return payloadPaths.debugData.includes(path.join('.')) ? debugDataName : toSnakeCase(path.join('.'))
}

function toViewColumn({ path, description }: Leaf, from: readonly string[], { name }: Dialect): ViewColumn {
  return { name: toSnakeCase(path.join('.')), expression: [...from, ...path.map(name)].join('.'), description }
}

/** Structures are walked; what else there is, lists of structures too, is a leaf. */
function listLeaves(columns: readonly Column[], above: readonly string[] = []): readonly Leaf[] {
  return columns.flatMap(({ name, type, description }) => {
    const path = [...above, name]
    return type.kind === 'struct' ? listLeaves(type.fields, path) : [{ path, type, description }]
  })
}

/** The name, or with a number behind it where another column has it. */
export function allocate(name: string, taken: Set<string>): string {
  let free = name
  for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`
  taken.add(free)
  return free
}

/** Keys are text on the wire; those that are documented to be true or false are made so. */
export function listKeys(
  dialect: Pick<Dialect, 'toValue'>,
  map: string,
  fields: readonly PayloadField[],
  taken: Set<string>,
): readonly ViewColumn[] {
  return fields.filter(isPlain).map((field) => {
    const value = dialect.toValue(map, field.name)
    const isBoolean = field.type === 'Boolean' || field.format === 'boolean'
    const expression = isBoolean ? `CASE ${value} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END` : value
    return { name: allocate(toKeyName(field), taken), expression, description: '' }
  })
}

/** Keys of other characters are in the map alone. */
export function isPlain({ name }: Pick<PayloadField, 'name'>): boolean {
  return /^[\w.-]{1,100}$/.test(name)
}

function toKeyName({ name }: PayloadField): string {
  return `${keyPrefix}${toSnakeCase(name)}`
}

/** For each list of structures a view with a row for each of its items. */
export function createListViews(dialect: Dialect, columns: readonly Column[]): readonly View[] {
  return listLeaves(columns).flatMap(({ path, type, description }) => {
    if (type.kind !== 'list' || type.element.kind !== 'struct') return []
    const list = ['e', ...path.map(dialect.name)].join('.')
    const { from, position, value } = dialect.eachOf(tables.events, list)
    const keys = ['uuid', 'published', 'eventType'].filter((name) => columns.some((column) => column.name === name))
    const own = keys.map((name) => toViewColumn({ path: [name], type, description: '' }, ['e'], dialect))
    const taken = new Set([...own.map(({ name }) => name), 'position'])
    const items = listLeaves(type.element.fields).map((leaf) => toViewColumn(leaf, [value], dialect))
    return [
      {
        name: `${tables.events}_${toSnakeCase(path.join('.'))}`,
        description: `A row for each item of ${path.join('.')}. ${description}`,
        columns: [
          ...own,
          { name: 'position', expression: position, description: 'The place in the list, from 1.' },
          ...items.map((item) => ({ ...item, name: allocate(item.name, taken) })),
        ],
        from,
      },
    ]
  })
}
