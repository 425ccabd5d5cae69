import { DuckDBInstance, type JS } from '@duckdb/node-api'

/** A DuckDB in memory. */
export interface DuckDb {
  readonly run: (sql: string) => Promise<void>
  /** The rows of an answer, values as JavaScript has them. */
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, JS>>[]>
  readonly end: () => void
}

export async function openDuckDb(): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run("SET TimeZone = 'UTC'")
  return {
    run: async (sql) => void (await connection.run(sql)),
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    end: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** A path as a string literal of DuckDB. */
export function quote(path: string): string {
  return `'${path.replace(/'/g, "''")}'`
}
