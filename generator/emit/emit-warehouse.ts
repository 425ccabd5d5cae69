import type { Catalog, EmitTools, OutputFile } from '../model.ts'
import { findCommonDebugData } from './emit-context.ts'
import { bigQuery } from './warehouse-bigquery.ts'
import { clickHouse } from './warehouse-clickhouse.ts'
import { type Column, listColumns } from './warehouse-columns.ts'
import type { Dialect } from './warehouse-dialect.ts'
import { duckDb } from './warehouse-duckdb.ts'
import { eventTypeColumns, printEventTypes } from './warehouse-event-types.ts'
import { listCommonKeys, listNamespaceViews, type NamespaceView } from './warehouse-namespace-views.ts'
import { spark } from './warehouse-spark.ts'
import { createFlatView, createListViews } from './warehouse-views.ts'

const dialects = [duckDb, spark, bigQuery, clickHouse]

const header = `-- Made by \`okta-events generate\`: do not edit, run it again instead.
-- Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/
`

/** `warehouse/`: tables and views for log events in warehouses, and the event types as a table. */
export function emitWarehouse(catalog: Catalog, { recall }: Pick<EmitTools, 'recall'>): readonly OutputFile[] {
  const columns = listColumns(catalog)
  const common = listCommonKeys(catalog, findCommonDebugData(catalog))
  const key = JSON.stringify([columns, common])
  const definitions = dialects.map((dialect) => ({
    path: `warehouse/${dialect.file}.sql`,
    text: recall(
      () => `${dialect.file}${key}`,
      () => printStatements(listStatements(dialect, columns, common)),
    ),
  }))
  // DuckDB, Spark and ClickHouse read the same: plain names, and maps.
  const views = listNamespaceViews(catalog, createFlatView(duckDb, columns, common), common).map(printNamespaceView)
  return [
    ...definitions,
    { path: 'warehouse/namespace-views.sql', text: printStatements(views) },
    { path: 'warehouse/event-types.csv', text: printEventTypes(catalog) },
  ]
}

function printStatements(statements: readonly string[]): string {
  return `${header}\n${statements.map((statement) => `${statement};\n`).join('\n')}`
}

function listStatements(dialect: Dialect, columns: readonly Column[], common: Parameters<typeof createFlatView>[2]): readonly string[] {
  const views = [createFlatView(dialect, columns, common), ...createListViews(dialect, columns)]
  return [...dialect.listTables(columns, eventTypeColumns), ...views.flatMap(dialect.createView)]
}

function printNamespaceView({ name, namespace, keys }: NamespaceView): string {
  const columns = keys.map(({ name: column, expression }) => `  ${expression} AS ${column}`)
  return `CREATE OR REPLACE VIEW ${name} AS SELECT *,\n${columns.join(',\n')}\nFROM okta_log_events_flat WHERE namespace = '${namespace}'`
}
