import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateAgain, generateCold, listOtherCommands, listTypesAlone, peerNames, writePages } from './generate-runs.ts'
import { machine } from './machine.ts'
import { type Cost, measureInTurns, type Run } from './measure.ts'
import { multiplySpec, readModel } from './multiply-spec.ts'
import { printTable } from './section.ts'

/** Rows of a table, each with what it may take at most: so many times as long as another row. */
interface Budget {
  readonly of: string
  readonly most: number
}

/** `generate` on the full catalog in a process of its own, beside what other tools take for types of the same event types. */
export async function benchGenerate(): Promise<string> {
  execFileSync('npm', ['ci', '--prefix', 'test/bench/peers', '--no-audit', '--no-fund'], { stdio: 'ignore' })
  const work = mkdtempSync(join(tmpdir(), 'okta-events-bench-'))
  try {
    const once = measureInTurns(listRuns(join(work, 'once'), 1), 3)
    const tenfold = measureInTurns(listRuns(join(work, 'tenfold'), 10), 1)
    return `Whole processes, in turns, medians of three rounds (one, at ten times the size). The other tools are given the same event types
and payloads as JSON Schema or OpenAPI, and make types alone, not formatted; \`generate\` makes every output. ${machine}.

${printOnce(once)}
At ten times as many event types:

${printTenfold(once, tenfold)}`
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const rows = {
  remark: 'remark with gfm, reading the page text',
  pageText: '`generate`, page text, cold',
  canonical: '`generate`, canonical documents, cold',
  changed: '`generate`, one document changed',
  unchanged: '`generate`, nothing changed',
} as const

const budgets: Readonly<Record<string, readonly Budget[]>> = {
  'ours, from the model': [peerNames.full, peerNames.openApi, peerNames.quicktype].map((of) => ({ of, most: 1 })),
  // Page text knows no payloads: it is compared with types that have them and with types that have none.
  [rows.pageText]: [peerNames.full, peerNames.bare].map((of) => ({ of, most: 1.5 })),
  [rows.canonical]: [{ of: peerNames.full, most: 1.5 }],
  [rows.changed]: [{ of: peerNames.full, most: 0.7 }],
  [rows.unchanged]: [{ of: peerNames.full, most: 0.35 }],
}

function listRuns(folder: string, times: number): ReadonlyMap<string, Run> {
  const canonical = join(folder, 'canonical')
  multiplySpec(canonical, times)
  const catalog = readModel(canonical)
  const pages = writePages(join(folder, 'pages'), catalog)
  const { changed, unchanged } = generateAgain(canonical, folder, catalog)
  // Whole documents of this size never end at ten times the size.
  const remark: readonly (readonly [string, Run])[] =
    times === 1 ? [[rows.remark, { args: ['test/bench/parse-with-remark.mjs', pages] }]] : []
  return new Map([
    ...listTypesAlone(catalog, folder),
    ...remark,
    [rows.pageText, generateCold(pages, join(folder, 'a'))],
    [rows.canonical, generateCold(canonical, join(folder, 'b'))],
    [rows.changed, changed],
    [rows.unchanged, unchanged],
    ...listOtherCommands(canonical, folder, catalog),
  ])
}

type Costs = ReadonlyMap<string, Cost>

function printOnce(costs: Costs): string {
  const lines = [...costs].map(([name, cost]) => [name, ...printCost(cost), ...printBudgets(name, cost, costs)])
  return printTable([['1 ×', 'Seconds', 'Peak memory, MB', 'Ratio', 'Budget'], ...lines])
}

/** How much more than once a run takes; types alone are compared with the other tools again. */
function printTenfold(once: Costs, tenfold: Costs): string {
  const lines = [...tenfold].map(([name, cost]) => {
    const before = once.get(name) ?? cost
    const [time, memory] = [cost.seconds / before.seconds, cost.megabytes / before.megabytes]
    const isOurs = name.startsWith('`')
    const verdict = isOurs ? `≤ 10 × and ≤ 4 ×: ${time <= 10 && memory <= 4 ? 'holds' : 'does not hold'}` : ''
    const [, budget = ''] = isOurs ? [] : printBudgets(name, cost, tenfold)
    const growth = time === Infinity ? '–' : `${time.toFixed(1)} × time, ${memory.toFixed(1)} × memory`
    return [name, ...printCost(cost), growth, verdict || budget]
  })
  return printTable([['10 ×', 'Seconds', 'Peak memory, MB', 'To 1 ×', 'Budget'], ...lines])
}

function printCost({ seconds, megabytes }: Cost): [string, string] {
  if (seconds === Infinity) return ['no end after 30', '–']
  return [seconds.toFixed(2), megabytes.toFixed(0)]
}

function printBudgets(name: string, cost: Cost, costs: Costs): [ratio: string, budget: string] {
  const given = budgets[name] ?? []
  const ratios = given.map(({ of, most }) => ({ of, most, ratio: cost.seconds / (costs.get(of)?.seconds ?? Number.NaN) }))
  return [
    ratios.map(({ of, ratio }) => `${ratio.toFixed(2)} × ${of}`).join('; '),
    ratios.length === 0
      ? ''
      : `${ratios.map(({ most }) => `≤ ${most} ×`)[0]}: ${ratios.every(({ ratio, most }) => ratio <= most) ? 'holds' : 'does not hold'}`,
  ]
}
