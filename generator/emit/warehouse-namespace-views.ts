import type { Catalog, Payload, PayloadField } from '../model.ts'
import type { View, ViewColumn } from './warehouse-dialect.ts'
import { allocate, debugDataName, isPlain, listKeys, toSnakeCase } from './warehouse-views.ts'

/** The fields of a payload, those of the payloads that it extends first; each name once. */
export function listPayloadFields(id: string, catalog: Pick<Catalog, 'payloads'>): readonly PayloadField[] {
  const payload = catalog.payloads.find((candidate) => candidate.id === id)
  if (payload === undefined) return []
  const fields = [...payload.extends.flatMap((parent) => listPayloadFields(parent, catalog)), ...payload.fields]
  return [...new Map(fields.map((field) => [field.name, field])).values()]
}

/** The columns of namespace views, which begin with those of the flat view. */
export interface NamespaceView {
  readonly name: string
  readonly namespace: string
  readonly keys: readonly ViewColumn[]
}

/** For each namespace with debug data of its own the log events of its event types, with a column for each documented key. */
export function listNamespaceViews(catalog: Catalog, flat: View, common: readonly PayloadField[]): readonly NamespaceView[] {
  const isCommon = new Set(common.map(({ name }) => name))
  const taken = new Set<string>()
  const flatNames = flat.columns.map(({ name }) => name)
  if (!flatNames.includes(debugDataName) || !flatNames.includes('namespace')) return []
  const payloads = new Map<string, Set<string>>(
    catalog.namespaces.filter(({ id }) => isPlain({ name: id })).map(({ id }) => [id, new Set()]),
  )
  for (const { namespace, debugData } of catalog.eventTypes) if (debugData !== null) payloads.get(namespace)?.add(debugData)
  return [...payloads].flatMap(([namespace, ids]) => {
    const fields = [...ids].flatMap((id) => listPayloadFields(id, catalog)).filter(({ name }) => !isCommon.has(name))
    const own = [...new Map(fields.map((field) => [field.name, field])).values()].sort((one, other) => (one.name < other.name ? -1 : 1))
    const keys = listKeys(plainSql, debugDataName, own, new Set(flatNames))
    if (keys.length === 0) return []
    return [{ name: allocate(`okta_events_${toSnakeCase(namespace.replace(/^Okta-/, ''))}`, taken), namespace, keys }]
  })
}

/** What DuckDB, Spark and ClickHouse read alike. */
const plainSql = { toValue: (map: string, key: string) => `${map}['${key}']` }

/** The fields that every debug data has. */
export function listCommonKeys(catalog: Catalog, commonDebugData: Payload['id'] | null): readonly PayloadField[] {
  return commonDebugData === null ? [] : listPayloadFields(commonDebugData, catalog)
}
