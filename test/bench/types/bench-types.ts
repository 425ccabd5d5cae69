import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { machine } from '../machine.ts'
import { printTable } from '../section.ts'
import { printChoice, printConsumer } from './consumer.ts'
import { startLanguageServer, startTsserver } from './editors.ts'
import { type CheckCost, measureChecks } from './measure-check.ts'
import { type Latency, measureCompletions } from './measure-completions.ts'
import { naiveShapes, type PublishedCatalog } from './naive-shapes.ts'

const compilers = ['5.4', '5.9', '6.0', '7'].map((version) => ({
  version,
  folder: resolve('node_modules', version === '7' ? 'typescript' : `typescript-${version}`),
}))
const rounds = 7
const mostMilliseconds = 100
const mostOfNaive = 0.4
const [naive] = naiveShapes
const empty = 'an empty file'
const vendored = 'emitted, types vendored'

/** Type-checking and completing what uses the whole catalog, beside the shapes that another generator could have chosen. */
export async function benchTypes(): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'okta-events-bench-'))
  try {
    const projects = writeProjects(work)
    const checks = compilers.map(({ version, folder }) => ({ version, costs: measureChecks(folder, [...projects.values()], rounds) }))
    return `${printChecks(projects, checks)}\n${printChoices(projects)}\n${printLatencies(await measureLatencies(projects))}`
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

type Projects = ReadonlyMap<string, string>
type Checks = readonly { readonly version: string; readonly costs: ReadonlyMap<string, CheckCost> }[]

function writeProjects(work: string): Projects {
  const catalog = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as PublishedCatalog
  const declarations = join(work, 'declarations')
  execFileSync(process.execPath, [
    resolve('node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--noCheck',
    '--outDir',
    declarations,
  ])
  const sources = (to: string) => cpSync('generated', to, { recursive: true, filter: (path) => !/[\\/](?:pages|fixtures)$/.test(path) })
  const built = (to: string) => cpSync(join(declarations, 'generated'), to, { recursive: true, filter: (path) => !path.endsWith('.js') })
  const shapes = naiveShapes.map(({ name, print }) => {
    return [name, writeProject(work, './shape.js', (folder) => writeFileSync(join(folder, 'shape.ts'), print(catalog)))] as const
  })
  return new Map([
    [empty, writeProject(work, null, () => {})],
    ...shapes,
    [vendored, writeProject(work, './okta/log-event.js', (folder) => sources(join(folder, 'okta')))],
    ['emitted, all vendored and checked', writeProject(work, './okta/index.js', (folder) => sources(join(folder, 'okta')))],
    ['emitted, all, as declarations of the package', writeProject(work, './okta/index.js', (folder) => built(join(folder, 'okta')))],
  ])
}

let count = 0
function writeProject(work: string, shape: string | null, write: (folder: string) => void): string {
  count += 1
  const folder = join(work, `project-${count}`)
  mkdirSync(folder)
  write(folder)
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'use.ts'), shape === null ? 'export {}\n' : printConsumer(shape))
  writeFileSync(join(folder, 'choose.ts'), shape === null ? 'export {}\n' : printChoice(shape))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
  writeFileSync(join(folder, 'choose.json'), JSON.stringify({ compilerOptions, files: ['choose.ts'] }))
  return folder
}

function printChecks(projects: Projects, checks: Checks): string {
  const rows = [...projects].flatMap(([name, folder]) =>
    checks.map(({ version, costs }) => {
      const [cost, base, least] = [costs.get(folder), costs.get(projects.get(naive.name) ?? ''), costs.get(projects.get(empty) ?? '')]
      if (cost === undefined || base === undefined || least === undefined) throw new Error(`${name} was not measured`)
      const [check, whole] = [ratio(cost, base, least, 'check'), ratio(cost, base, least, 'total')]
      const verdict = name === vendored ? (check <= mostOfNaive && whole <= mostOfNaive ? 'holds' : 'does not hold') : ''
      return [
        name,
        version,
        (cost.check - least.check).toFixed(2),
        check.toFixed(2),
        (cost.total - least.total).toFixed(2),
        whole.toFixed(2),
        String(cost.types),
        String(cost.instantiations),
        cost.megabytes.toFixed(0),
        name === vendored ? `≤ ${mostOfNaive} ×` : '',
        verdict,
      ]
    }),
  )
  const head = ['What', 'TypeScript', 'Check, s', '× naive', 'All, s', '× naive', 'Types', 'Instantiations', 'MB', 'Budget', 'Verdict']
  return `One consumer of the full catalog, seconds over an empty file, as the compiler reports them; naive is the ${naive.name}, without
payloads. The least of ${rounds} rounds in which the shapes take turns, since whatever else a machine does only adds. ${machine}.

${printTable([head, ...rows])}`
}

function ratio(cost: CheckCost, base: CheckCost, least: CheckCost, key: 'check' | 'total'): number {
  return (cost[key] - least[key]) / (base[key] - least[key])
}

const choosers = compilers.filter(({ version }) => version === '5.9' || version === '7')

/** Which shapes take `yes ? one : other`. */
function printChoices(projects: Projects): string {
  const rows = [...projects]
    .filter(([name]) => name !== empty)
    .map(([name, folder]) => {
      const said = choosers.map(({ folder: compiler }) => {
        const { errors } = measureChecks(compiler, [join(folder, 'choose.json')], 1)
          .values()
          .next().value ?? { errors: ['?'] }
        return errors.length === 0 ? 'compiles' : errors.join(', ')
      })
      return [name, ...said]
    })
  return `What \`yes ? one : other\` of two log events gives.\n\n${printTable([['What', ...choosers.map(({ version }) => version)], ...rows])}`
}

type Latencies = readonly { readonly version: string; readonly latency: Latency }[]

async function measureLatencies(projects: Projects): Promise<Latencies> {
  const folder = projects.get('emitted, all vendored and checked') ?? ''
  const found: { version: string; latency: Latency }[] = []
  for (const { version, folder: compiler } of compilers) {
    const start = () => (version === '7' ? startLanguageServer(compiler, folder) : startTsserver(compiler))
    for (const latency of await measureCompletions(folder, start, 25)) found.push({ version, latency })
  }
  return found
}

function printLatencies(latencies: Latencies): string {
  const rows = latencies.map(({ version, latency: { place, offered, cold, warm, edited } }) => [
    place,
    version,
    String(offered),
    ...[cold, warm, edited].map((milliseconds) => milliseconds.toFixed(0)),
    `≤ ${mostMilliseconds}`,
    Math.max(warm, edited) <= mostMilliseconds ? 'holds' : 'does not hold',
  ])
  const head = ['Completing inside', 'TypeScript', 'Names offered', 'Cold, ms', 'Warm, ms', 'After an edit, ms', 'Budget', 'Verdict']
  return `Completions from \`tsserver\`, and from the language server of TypeScript 7. Cold is the start with everything to read, once; the
others are the least of 25. The budget is for what follows the start.

${printTable([head, ...rows])}`
}
