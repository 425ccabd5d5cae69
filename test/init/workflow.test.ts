import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { user } from '../cli/documents.ts'
import { type Row, rows, toCsv } from '../cli/publications.ts'
import { runCommand } from '../cli/run-command.ts'
import { startServer } from '../io/loopback.ts'
import { createFolder, writeInto } from '../io/temporary-folder.ts'
import { readWorkflow, type Step } from './read-workflow.ts'

const path = '.github/workflows/okta-events.yml'
const git = (cwd: string, ...words: readonly string[]): string => execFileSync('git', words, { cwd, encoding: 'utf8' }).trim()

interface Project {
  readonly folder: string
  /** The repository that the project is pushed to. */
  readonly remote: string
  readonly steps: readonly Step[]
}

/** A project with `okta-events` installed, prepared by `init` and committed; it pulls from an address on this machine. */
async function createProject(published: () => string): Promise<Project> {
  const address = await startServer((_, response) => void response.setHeader('content-type', 'text/csv').end(published()))
  const folder = createFolder({
    'package.json': JSON.stringify({ type: 'module', scripts: { test: 'node --version' }, devDependencies: { 'okta-events': '*' } }),
    'package-lock.json': '{}',
    'okta-events.config.ts': `export default { source: '${address}/okta.csv', emitters: ['catalog'] }\n`,
    'spec/user.md': user,
    '.gitignore': 'node_modules/\n.cache/\n',
  })
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(inject('installed'), join(folder, 'node_modules/okta-events'), 'junction')
  symlinkSync(join(inject('installed'), 'dist/generator/cli.js'), join(folder, 'node_modules/.bin/okta-events'))
  expect(await runCommand(folder, ['init'])).toMatchObject({ code: 0 })
  expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0 })
  const remote = createFolder()
  git(remote, 'init', '--quiet', '--bare')
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'config', 'user.name', 'Ben Sample')
  git(folder, 'config', 'user.email', 'ben.sample@example.org')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'Begin')
  git(folder, 'remote', 'add', 'origin', remote)
  git(folder, 'push', '--quiet', 'origin', 'main')
  return { folder, remote, steps: (await readWorkflow(readFileSync(join(folder, path), 'utf8'))).steps }
}

/** Stands for GitHub's command: notes how it is called, and answers with the address of a pull request where there is one. */
const gh = `#!/bin/sh
printf '%s\\t' "$@" >> "$RUNNER_TEMP/calls"
echo >> "$RUNNER_TEMP/calls"
if [ "$2" = list ]; then printf '%s' "$OPEN"; fi
`
/** Stand for npm's own, which take longer to start than what they start: what is installed is run all the same. */
const npx = '#!/bin/sh\nshift\nname=$1\nshift\nexec "node_modules/.bin/$name" "$@"\n'
const npm = '#!/bin/sh\nexec $SCRIPT\n'

interface RunnerOptions {
  /** Programs that stand before those of the machine. */
  readonly programs: Readonly<Record<string, string>>
  /** The pull request that is open already. */
  readonly open?: string
  readonly script?: string
}

interface Ran {
  /** The names of the steps that ran, with their exit codes. */
  readonly codes: Readonly<Record<string, number | null>>
  /** How `gh` was called. */
  readonly calls: readonly (readonly string[])[]
  /** The last body of a pull request. */
  readonly body: string
  readonly summary: string
}

/** Run the shell steps as they stand, as GitHub does: by its shell, with its variables, up to the first that ends badly and may not. */
async function runSteps({ folder, steps }: Project, { programs, open = '', script = '' }: RunnerOptions): Promise<Ran> {
  const place = createFolder({ output: '', summary: '', calls: '', 'body.md': '' })
  for (const [name, text] of Object.entries(programs)) writeInto(place, `bin/${name}`, text)
  execFileSync('chmod', ['-R', '+x', join(place, 'bin')])
  const env = {
    ...process.env,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary'),
    RUNNER_TEMP: place,
    BASE: 'main',
    BRANCH: 'okta-events/update',
    CACHE_DIR: join(folder, '.cache'),
    PATH: `${join(place, 'bin')}${delimiter}${process.env.PATH}`,
    OPEN: open,
    SCRIPT: script,
  }
  const codes: Record<string, number | null> = {}
  const isPushed = () => readFileSync(join(place, 'output'), 'utf8') === 'pushed=true\n'
  const conditions: Readonly<Record<string, () => boolean>> = {
    "steps.push.outputs.pushed == 'true'": isPushed,
    "steps.test.outcome == 'failure'": () => codes.Test !== 0,
  }
  for (const { name = '', run, if: condition, id } of steps) {
    // Installing is left to the project's package manager, and has happened.
    if (run === undefined || name === 'Install') continue
    if (condition !== undefined && conditions[condition]?.() !== true) continue
    const tests = codes.Test === undefined ? {} : { TESTS: codes.Test === 0 ? 'success' : 'failure' }
    const child = spawn('bash', ['-e', '-c', run], { cwd: folder, env: { ...env, ...tests, TOKEN: 'x' } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    const [status] = (await once(child, 'close')) as [number | null]
    codes[name] = status
    if (status !== 0 && id !== 'test' && run !== 'exit 1') throw new Error(`${name}: ${said}`)
  }
  const read = (name: string) => readFileSync(join(place, name), 'utf8')
  const calls = read('calls').split('\t\n').slice(0, -1)
  return { codes, calls: calls.map((line) => line.split('\t')), body: read('body.md'), summary: read('summary') }
}

const known: readonly Row[] = rows.filter(({ id }) => id.startsWith('user.'))
const added: Row = { id: 'user.session.clear', wording: 'A session is cleared', since: '2026.08.1' }

// It runs where GitHub runs it.
describe.skipIf(process.platform === 'win32')('the workflow', () => {
  test('has least permissions, actions by their commits, and gives the token to its own steps only', async () => {
    const project = await createProject(() => toCsv(known))
    const { permissions, jobs, steps } = await readWorkflow(readFileSync(join(project.folder, path), 'utf8'))
    expect(permissions).toEqual({})
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([{ contents: 'write', 'pull-requests': 'write' }])
    expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual([
      expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
      expect.stringMatching(/^actions\/setup-node@[0-9a-f]{40}$/),
    ])
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false })
    const privileged = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('github.token'))
    expect(privileged.map(({ name }) => name)).toEqual(['Commit and push', 'Open the pull request, or bring it up to date'])
    // Nothing that somebody else may have written gets into a script as text.
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  test('pulls, generates, tests, pushes, and opens a pull request titled with the verdict', async () => {
    const project = await createProject(() => toCsv([...known, added]))
    const { codes, calls, body, summary } = await runSteps(project, { programs: { gh } })
    expect(codes).toEqual({
      'Pull what Okta publishes': 0,
      'Say what changed': 0,
      Generate: 0,
      Test: 0,
      'Commit and push': 0,
      'Open the pull request, or bring it up to date': 0,
    })
    const title = 'Okta event types 2026.08.1: minor, 1 event type added, 2 changed'
    const [listed, created] = calls
    expect(listed?.slice(0, 4)).toEqual(['pr', 'list', '--head', 'okta-events/update'])
    expect(created?.slice(0, 8)).toEqual(['pr', 'create', '--base', 'main', '--head', 'okta-events/update', '--title', title])
    expect(body).toContain('- `user.session.clear`')
    expect(body).toBe(summary)
    const { remote } = project
    expect(git(remote, 'log', '-1', '--format=%s', 'okta-events/update')).toBe(title)
    const changed = git(remote, 'diff', '--name-only', 'main', 'okta-events/update').split('\n')
    expect(changed).toEqual(['generated/catalog.json', 'generated/manifest.json', 'spec/okta.lock.json', 'spec/user.md'])
    expect(git(remote, 'show', 'okta-events/update:generated/catalog.json')).toContain('"user.session.clear"')
  })

  test('brings an update up to date that nobody has merged, fails where the tests do, and rests when all is merged', async () => {
    let published = toCsv([...known, added])
    const project = await createProject(() => published)
    const { folder, remote } = project
    const programs = { gh, npx, npm }
    const again = () => {
      git(folder, 'switch', '--quiet', 'main')
      git(folder, 'branch', '--quiet', '-D', 'okta-events/update')
    }
    await runSteps(project, { programs, script: 'true' })
    again()
    published = toCsv([...known, added, { id: 'user.session.rename' }])
    const open = 'https://example.com/pull/1'
    const { codes, calls, body } = await runSteps(project, { programs, open, script: 'false' })
    expect(codes).toMatchObject({ Test: 1, 'Open the pull request, or bring it up to date': 0, 'Fail where the tests did': 1 })
    expect(calls[1]?.slice(0, 4)).toEqual(['pr', 'edit', open, '--title'])
    expect(calls[1]?.[4]).toBe('Okta event types 2026.08.1: minor, 2 event types added, 2 changed')
    expect(body).toMatch(/\n\*\*The tests of this project fail with this update\.\*\*\n$/)
    expect(git(remote, 'rev-list', '--count', 'main..okta-events/update')).toBe('1')

    git(folder, 'push', '--quiet', 'origin', 'HEAD:main')
    git(folder, 'switch', '--quiet', 'main')
    git(folder, 'merge', '--quiet', 'okta-events/update')
    git(folder, 'branch', '--quiet', '-D', 'okta-events/update')
    const rest = await runSteps(project, { programs, script: 'true' })
    expect(Object.values(rest.codes)).toEqual([0, 0, 0, 0, 0])
    expect(rest.calls).toEqual([])
    expect(git(remote, 'rev-parse', 'main')).toBe(git(folder, 'rev-parse', 'main'))
  })
})
