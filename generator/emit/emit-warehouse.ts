import type { Catalog, EmitTools, OutputFile } from '../model.ts'
import { createEmitContext } from './emit-context.ts'
import { bigQuery } from './warehouse-bigquery.ts'
import { clickHouse } from './warehouse-clickhouse.ts'
import { type Column, listColumns } from './warehouse-columns.ts'
import type { Dialect } from './warehouse-dialect.ts'
import { duckDb } from './warehouse-duckdb.ts'
import { eventTypeColumns, printEventTypes } from './warehouse-event-types.ts'
import { spark } from './warehouse-spark.ts'
import { createFlatView, createListViews, listCommonKeys, listNamespaceViews, type NamespaceView } from './warehouse-views.ts'

const dialects = [duckDb, spark, bigQuery, clickHouse]

const header = `-- Made by \`okta-events generate\`: do not edit, run it again instead.
-- Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/
`

/** `warehouse/`: tables and views for log events in warehouses, and the event types as a table. */
export function emitWarehouse(catalog: Catalog, { recall }: Pick<EmitTools, 'recall'>): readonly OutputFile[] {
  const context = createEmitContext(catalog)
  const columns = listColumns(catalog)
  const common = listCommonKeys(catalog, context.commonDebugData)
  const toKey = (): string =>
    JSON.stringify([columns, common, catalog.namespaces, catalog.payloads, catalog.eventTypes.map(({ debugData }) => debugData)])
  const print = (path: string, make: () => readonly string[]): OutputFile => ({
    path: `warehouse/${path}`,
    text: recall(
      () => `${path}${toKey()}`,
      () =>
        `${header}\n${make()
          .map((statement) => `${statement};\n`)
          .join('\n')}`,
    ),
  })
  return [
    ...dialects.map((dialect) => print(`${dialect.file}.sql`, () => listStatements(dialect, columns, common))),
    // DuckDB, Spark and ClickHouse read the same: plain names, and maps.
    print('namespace-views.sql', () =>
      listNamespaceViews(catalog, createFlatView(duckDb, columns, common), common).map(printNamespaceView),
    ),
    { path: 'warehouse/event-types.csv', text: printEventTypes(catalog) },
  ]
}

function listStatements(dialect: Dialect, columns: readonly Column[], common: Parameters<typeof createFlatView>[2]): readonly string[] {
  const views = [createFlatView(dialect, columns, common), ...createListViews(dialect, columns)]
  return [...dialect.listTables(columns, eventTypeColumns), ...views.flatMap(dialect.createView)]
}

function printNamespaceView({ name, namespace, keys }: NamespaceView): string {
  const columns = keys.map(({ name: column, expression }) => `  ${expression} AS ${column}`)
  return `CREATE OR REPLACE VIEW ${name} AS SELECT *,\n${columns.join(',\n')}\nFROM okta_log_events_flat WHERE namespace = '${namespace}'`
}
