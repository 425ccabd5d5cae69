import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { machine } from './machine.ts'
import { measureInTurns } from './measure.ts'
import { printTable } from './section.ts'

const rounds = 3
const cli = resolve('dist/generator/cli.js')

interface Report {
  readonly documents: number
  readonly references: number
  readonly errors: number
  readonly warnings: number
}

/** `okta-events lint-refs` on a large tree of other people's code, in which everything that it reports is a false alarm. */
export async function benchLint(): Promise<string> {
  const args = [cli, 'lint-refs', 'node_modules']
  const { stdout } = spawnSync(process.execPath, [...args, '--json'], { encoding: 'utf8', maxBuffer: 1e9 })
  const { documents, references, errors, warnings } = JSON.parse(stdout) as Report
  const cost = measureInTurns(new Map([['lint-refs', { args }]]), rounds).get('lint-refs')
  const seconds = cost?.seconds ?? Number.NaN
  return `\`okta-events lint-refs node_modules\` in this repository: code that has nothing to do with Okta, as a process from start to end. Medians of
${rounds} rounds. ${machine}.

${printTable([
  ['Files', 'Time', 'Files a second', 'Peak memory', 'References', 'Alarms'],
  [
    `${documents}`,
    `${seconds.toFixed(1)} s`,
    `${Math.round(documents / seconds)}`,
    `${Math.round(cost?.megabytes ?? Number.NaN)} MB`,
    `${references}`,
    `${errors + warnings}`,
  ],
])}`
}
