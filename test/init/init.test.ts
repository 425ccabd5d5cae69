import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { user } from '../cli/documents.ts'
import { runCommand } from '../cli/run-command.ts'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { readWorkflow } from './read-workflow.ts'

const config = 'okta-events.config.ts'
const workflow = '.github/workflows/okta-events.yml'
/** How many files `init` writes: documents, and what `pull` remembers of them, but not what explains them; and the two above. */
const documents = Object.keys(readFolder('spec')).length - 1
const all = documents + 2

async function init(folder: string, ...words: readonly string[]): Promise<Report> {
  const { stdout, code } = await runCommand(folder, ['init', '--json', ...words])
  return { ...(JSON.parse(stdout) as Report), code }
}

interface Report {
  readonly code: number | null
  readonly files: { readonly created: readonly string[]; readonly updated: readonly string[]; readonly unchanged: number }
  readonly kept: readonly string[]
  readonly next: readonly string[]
}

describe('init', () => {
  test('gives an empty folder a configuration, a workflow and the documents of the package, and says what comes next', async () => {
    const folder = createFolder()
    const { code, stdout, stderr } = await runCommand(folder, ['init'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`${config}: created
${workflow}: created
spec: ${documents} files created, as this version of okta-events has them

Next
  npm install --save-dev okta-events
  npx okta-events pull
  npx okta-events generate
and commit ${config}, ${workflow}, spec, generated.

${all} files written
`)
    const { [config]: _, [workflow]: __, ...spec } = readFolder(folder)
    const { 'README.md': ___, ...own } = readFolder('spec')
    expect(spec).toEqual(Object.fromEntries(Object.entries(own).map(([path, text]) => [`spec/${path}`, text])))
    expect(await runCommand(folder, ['fmt', '--check'])).toMatchObject({ code: 0 })
  })

  test('changes nothing when it is run again', async () => {
    const folder = createFolder()
    await init(folder)
    const before = readFolder(folder)
    expect(await init(folder)).toMatchObject({ code: 0, files: { created: [], updated: [], unchanged: all }, kept: [] })
    expect(readFolder(folder)).toEqual(before)
  })

  test('takes folders from the command line, and afterwards from the configuration', async () => {
    const folder = createFolder()
    await init(folder, '--spec', 'okta/docs', '--out', "src/it's")
    expect(readFileSync(join(folder, config), 'utf8')).toContain("spec: 'okta/docs',\n")
    expect(readFileSync(join(folder, workflow), 'utf8')).toContain(`git add --all -- okta/docs 'src/it'\\''s'\n`)
    expect(existsSync(join(folder, 'okta/docs/catalog/okta-user.md'))).toBe(true)
    expect(await init(folder)).toMatchObject({ code: 0, files: { created: [], updated: [] }, kept: [] })
  })

  test('writes nothing when it is only asked what it would write', async () => {
    const folder = createFolder()
    const { files } = await init(folder, '--dry-run')
    expect(files.created).toHaveLength(all)
    expect(readFolder(folder)).toEqual({})
    expect((await runCommand(folder, ['init', '--dry-run'])).stdout).toContain(`Nothing written; without --dry-run ${all} files written\n`)
  })

  test('keeps what is there with other content, and overwrites the workflow alone, and only when it is forced to', async () => {
    const own = { [config]: `export default { out: 'made' }\n`, [workflow]: 'name: mine\n' }
    const folder = createFolder(own)
    expect(await init(folder)).toMatchObject({ code: 0, kept: [config, workflow] })
    expect(readFolder(folder)).toMatchObject(own)
    expect((await runCommand(folder, ['init'])).stdout).toContain(
      `${config}: kept, as the configuration\n${workflow}: kept, though it has other content than init would write; --force`,
    )
    expect(await init(folder, '--force')).toMatchObject({ code: 0, files: { updated: [workflow] }, kept: [config] })
    expect(readFileSync(join(folder, config), 'utf8')).toBe(own[config])
    expect(readFileSync(join(folder, workflow), 'utf8')).not.toBe(own[workflow])
  })

  test('refuses folders that contradict the configuration, which is kept', async () => {
    const folder = createFolder({ [config]: `export default { spec: 'docs' }\n` })
    const { code, stderr } = await runCommand(folder, ['init', '--spec', 'other'])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`\`--spec other\` contradicts \`${config}\`, by which it is \`docs\``)])
    expect(Object.keys(readFolder(folder))).toEqual([config])
    expect(await init(folder, '--spec', './docs')).toMatchObject({ code: 0 })
  })

  test('keeps a configuration of another kind, whatever it is told', async () => {
    const folder = createFolder({ 'okta-events.config.json': '{ "out": "made" }' })
    expect(await init(folder, '--force')).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, config))).toBe(false)
    expect(readFileSync(join(folder, workflow), 'utf8')).toContain('git add --all -- spec made\n')
  })

  test('leaves a folder with documents of its own as it is', async () => {
    const folder = createFolder({ 'spec/user.md': user })
    const { stdout } = await runCommand(folder, ['init'])
    expect(stdout).toContain('spec: kept, as it has documents of its own\n')
    expect(Object.keys(readFolder(join(folder, 'spec')))).toEqual(['user.md'])
  })

  test('completes documents of which some are missing, and none was changed', async () => {
    const folder = createFolder()
    cpSync('spec/catalog', join(folder, 'spec/catalog'), { recursive: true })
    rmSync(join(folder, 'spec/catalog/okta-user.md'))
    expect((await init(folder)).files.created).toEqual(expect.arrayContaining(['spec/catalog/okta-user.md', 'spec/log-event.md']))
    writeInto(folder, 'spec/catalog/okta-user.md', user)
    rmSync(join(folder, 'spec/removed.md'))
    expect((await init(folder)).files.created).toEqual([])
  })

  test.each([
    { name: 'a configuration that is unsound', files: { [config]: 'export default []' }, words: [], want: 'expected an object' },
    { name: 'an output folder among the documents', files: {}, words: ['--out', 'spec/made'], want: 'lies in the source folder `spec`' },
  ])('stops at $name', async ({ files, words, want }) => {
    const folder = createFolder(files as Record<string, string>)
    const { code, stderr } = await runCommand(folder, ['init', ...words])
    expect([code, Object.keys(readFolder(folder))]).toEqual([2, Object.keys(files)])
    expect(stderr).toContain(want)
  })
})

test.each([
  { name: 'a recent one', files: {}, want: { 'node-version': 24 } },
  { name: 'the one of the project', files: { '.nvmrc': '22\n' }, want: { 'node-version-file': '.nvmrc' } },
])('the workflow runs on $name of Node', async ({ files, want }) => {
  const folder = createFolder(files as Record<string, string>)
  await init(folder)
  const { steps } = await readWorkflow(readFileSync(join(folder, workflow), 'utf8'))
  expect(steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with).toEqual(want)
})

describe('the workflow is made for a project that', () => {
  const none: readonly string[] = []
  const dependent = JSON.stringify({ devDependencies: { 'okta-events': '*' }, scripts: { test: 'vitest run' } })
  const projects = [
    { name: 'has no package file', files: {}, install: none, run: /^npx --yes okta-events@\d+\.\d+\.\d+ pull$/, test: none },
    {
      name: 'has nothing installed',
      files: { 'package.json': '{}' },
      install: ['npm install'],
      run: /^npx --yes okta-events@/,
      test: none,
    },
    {
      name: 'has no tests',
      files: { 'package.json': '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}', 'package-lock.json': '' },
      install: ['npm ci'],
      run: /^npx --yes/,
      test: none,
    },
    {
      name: 'uses npm',
      files: { 'package.json': dependent, 'package-lock.json': '' },
      install: ['npm ci'],
      run: /^npx --no-install okta-events pull$/,
      test: ['npm test'],
    },
    {
      name: 'uses pnpm',
      files: { 'package.json': dependent, 'pnpm-lock.yaml': '' },
      install: ['corepack enable\npnpm install --frozen-lockfile\n'],
      run: /^pnpm exec okta-events pull$/,
      test: ['pnpm test'],
    },
    {
      name: 'uses an old yarn',
      files: { 'package.json': dependent, 'yarn.lock': '' },
      install: ['corepack enable\nyarn install --frozen-lockfile\n'],
      run: /^yarn run okta-events pull$/,
      test: ['yarn run test'],
    },
    {
      name: 'uses a newer yarn',
      files: { 'package.json': dependent, 'yarn.lock': '', '.yarnrc.yml': '' },
      install: ['corepack enable\nyarn install --immutable\n'],
      run: /^yarn run okta-events pull$/,
      test: ['yarn run test'],
    },
  ]
  test.each(projects)('$name', async ({ files, install, run, test: tests }) => {
    const folder = createFolder(files)
    await init(folder)
    const { steps } = await readWorkflow(readFileSync(join(folder, workflow), 'utf8'))
    const find = (name: string) => steps.flatMap((step) => (step.name === name && step.run !== undefined ? [step.run] : []))
    expect([find('Install'), find('Test')]).toEqual([install, tests])
    expect(find('Pull what Okta publishes')[0]).toMatch(run)
  })
})
