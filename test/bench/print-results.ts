import type { Cost } from './measure.ts'

export interface Row {
  readonly name: string
  readonly cost: Cost
  readonly ratio: number
  /** What the ratio is to. */
  readonly to: string
}

/** The table of `results.md`. */
export function printResults(rows: readonly Row[], machine: string): string {
  const lines = rows.map(
    ({ name, cost, ratio, to }) => `| ${name} | ${cost.seconds.toFixed(2)} | ${cost.megabytes.toFixed(0)} | ${ratio.toFixed(2)} × ${to} |`,
  )
  return `# Results

Written by \`npm run bench\`: whole processes, one after the other in one run, medians. ${machine}.

| What | Seconds | Peak memory, MB | Ratio |
| --- | --- | --- | --- |
${lines.join('\n')}
`
}
