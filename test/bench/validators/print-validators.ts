import { printTable } from '../section.ts'
import type { Agreement } from './prove-agreement.ts'

/** Nanoseconds for a log event, or a ratio, by validator and by what was measured, such as `one fresh`. */
export type Times = ReadonlyMap<string, ReadonlyMap<string, number>>
/** Milliseconds by validator. */
export type Loads = ReadonlyMap<string, number>
/** Bytes by validator and by what of ours is imported. */
export type Sizes = ReadonlyMap<string, number>

interface Measured {
  readonly machine: string
  /** How many processes wanted a core on average in the minute before. */
  readonly load: number
  readonly agreement: Agreement
  readonly times: Times
  readonly loads: Loads
  readonly sizes: Sizes
}

const ours = 'okta-events'
const oursByDefault = 'okta-events, any id'
/** Where all log events have one order of keys, nothing is quicker than reading them by name. */
const floorOfOne = 'reading, and date-times'
const timed = [
  'one reused',
  'one fresh',
  'mixed reused',
  'mixed fresh',
  'one ratio',
  'mixed ratio',
  'one issuesValid',
  'mixed issuesValid',
  'one issuesBroken',
]

/** The section of the suite: how it was measured, the budgets, and the figures behind them. */
export function printValidators(measured: Measured): string {
  const { machine, load, agreement, times, loads, sizes } = measured
  const names = [...times.keys()]
  return `All validators accept the same: log events as \`spec/log-event.md\` has them, further fields allowed, with an id that the catalog
knows. Before anything was timed, they agreed on ${agreement.accepted} values that are right and ${agreement.rejected} that are not, seeded mutations among
them, both when they say yes or no and when they list issues. A peer that cannot express something has a refinement for it. Each
validator is timed in processes of its own, in turn with all others; a figure is what the quickest tenth of passes stays below, in
the quickest process, since whatever else a machine does only adds. *One* source writes all keys in
the same order; *mixed* are 24 sources. *Reused* are the same objects again and again, *fresh* ones come from the parser just before.
\`okta-events, any id\` is the default, to which ids are no matter. ${machine}; ${load.toFixed(1)}
processes wanted a core before the run, and what is beyond the cores blurs the figures, those of *fresh* the most.

${printTable([['What', 'Budget', 'Measured', 'Holds'], ...listBudgets(measured)])}
Nanoseconds for a log event; *ratio* is parsing and checking by parsing alone.

${printTable([['Validator', ...timed.map(toHeading)], ...names.map((name) => [name, ...timed.map((what) => printTime(times.get(name)?.get(what), what))])])}
Load is that of a bundle with everything, minified, in a fresh process, with the first log event validated. Size is minified and
compressed, in bytes. What is *everything* of ours: yes or no, all issues with their messages and the nearest id, an error that
lists them, ids and patterns, unknown ids and fields under \`strict\`. Undocumented payload keys are a module of their own, which
has to know every documented one; so are fixtures. No peer has either.

${printTable([['Validator', 'Load, ms', 'Size, bytes'], ...names.map((name) => [name, loads.get(name)?.toFixed(1) ?? '–', String(sizes.get(name) ?? '–')])])}
${printTable([['Import', 'Size, bytes'], ...listImports(sizes)])}`
}

function toHeading(what: string): string {
  return what.replace('issuesValid', 'all issues, valid').replace('issuesBroken', 'all issues, invalid')
}

function printTime(value: number | undefined, what: string): string {
  if (value === undefined) return '–'
  return what.endsWith('ratio') ? value.toFixed(2) : value.toFixed(0)
}

function listImports(sizes: Sizes): readonly (readonly string[])[] {
  const named = [
    ['guard', 'one guard without ids'],
    ['ids', 'the ids alone'],
    ['everything', 'everything'],
    ['carriers', 'everything, with Event Hook bodies, EventBridge envelopes and Standard Schemas'],
    ['payloadKeys', 'the list of what is unknown, undocumented payload keys included'],
  ]
  return named.map(([name = '', words = '']) => [words, String(sizes.get(name) ?? '–')])
}

type Row = readonly [what: string, budget: string, measured: string, holds: string]

function listBudgets({ times, loads, sizes }: Measured): readonly Row[] {
  const of = (name: string, what: string): number => times.get(name)?.get(what) ?? Number.NaN
  const faster = (peer: string, what: string, least: number): Row => {
    const factor = of(peer, what) / of(ours, what)
    const floor = what.startsWith('one') ? of(floorOfOne, what) : 0
    const holds = factor >= least ? toHolds(true) : `${toHolds(false)}${printFloor(of(peer, what) / least, floor)}`
    return [`yes or no, ${what}, against ${peer}`, `≥ ${least} ×`, `${factor.toFixed(2)} ×`, holds]
  }
  const whats = ['one fresh', 'one reused', 'mixed fresh', 'mixed reused']
  const slow = ['ajv, out of the box', 'zod', 'valibot', 'arktype', 'typebox']
  return [
    ...whats.flatMap((what) => [faster('hand-written', what, 1), faster('typia', what, 2), faster('ajv, `Set` keyword', what, 1.5)]),
    ...whats.flatMap((what) => slow.map((peer) => faster(peer, what, what.startsWith('one') ? 10 : 5))),
    ...listRatios(of),
    ...['one issuesValid', 'mixed issuesValid', 'one issuesBroken'].map((what) => listAllIssues(times, what)),
    toSize('one guard without ids', 1024, sizes.get('guard')),
    toSize('everything', 9 * 1024, sizes.get('everything')),
    toLoad(loads.get(ours) ?? Number.NaN),
  ]
}

/** Why a budget is out of reach, in nanoseconds, if it is. */
function printFloor(budget: number, floor: number): string {
  return budget < floor
    ? `: it would be ${budget.toFixed(0)} ns, and reading the fields and the date-time alone takes ${floor.toFixed(0)}`
    : ''
}

function listRatios(of: (name: string, what: string) => number): readonly Row[] {
  const kinds = [['one', 1.05] as const, ['mixed', 1.18] as const]
  return [ours, oursByDefault].flatMap((name) =>
    kinds.map(([kind, most]) => {
      const ratio = of(name, `${kind} ratio`)
      const what = `parse and check, ${name === ours ? '' : 'any id, '}${kind}, by parse alone`
      return [what, `≤ ${most} ×`, `${ratio.toFixed(3)} ×`, toHolds(ratio <= most)] as const
    }),
  )
}

function listAllIssues(times: Times, what: string): Row {
  const others = [...times]
    .filter(([name]) => !name.startsWith(ours))
    .flatMap(([name, values]) => {
      const value = values.get(what)
      return value === undefined ? [] : [[name, value] as const]
    })
  const [name, best] = others.reduce((one, other) => (other[1] < one[1] ? other : one), ['none', Number.POSITIVE_INFINITY] as const)
  const factor = best / (times.get(ours)?.get(what) ?? Number.NaN)
  return [`${toHeading(what)}, against the fastest peer (${name})`, '> 1 ×', `${factor.toFixed(2)} ×`, toHolds(factor > 1)]
}

function toSize(what: string, most: number, size: number | undefined): Row {
  return [`${what}, minified and compressed`, `≤ ${most} bytes`, `${size ?? '–'} bytes`, toHolds(size !== undefined && size <= most)]
}

function toLoad(milliseconds: number): Row {
  return ['load and first validation', '≤ 5 ms', `${milliseconds.toFixed(1)} ms`, toHolds(milliseconds <= 5)]
}

function toHolds(holds: boolean): string {
  return holds ? 'yes' : '**no**'
}
