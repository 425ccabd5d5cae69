import { readFileSync } from 'node:fs'

/** An SQL statement, or several, of the guide, with what is printed below it. */
export interface SqlBlock {
  readonly dialect: string
  readonly code: string
  /** Null where nothing is shown. */
  readonly output: string | null
}

const page = readFileSync('docs/guide/warehouse.md', 'utf8')

/** The SQL of the guide to warehouses, in its order. */
export const sqlBlocks: readonly SqlBlock[] = [...page.matchAll(/^```sql (\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```)?/gms)].map(
  ([, dialect = '', code = '', output]) => ({ dialect, code, output: output ?? null }),
)

/** The script that writes the log of the guide. */
export const logScript = /^```ts\n(.*?)^```/ms.exec(page)?.[1] ?? ''
