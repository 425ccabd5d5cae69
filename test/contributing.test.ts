import { execFile } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readWorkflow } from './init/read-workflow.ts'
import { createFolder, writeInto } from './io/temporary-folder.ts'

const papers = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']
const read = (path: string): string => readFileSync(path, 'utf8')
const { scripts, engines } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; engines: { node: string } }
/** Folders and files at the top, which paths in running text start with. */
const top = ['spec', 'generator', 'templates', 'docs', 'generated', 'test', '.github', '.ci']

/** Headings as GitHub makes addresses of them. */
function listAnchors(path: string): readonly string[] {
  const headings = [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}

describe.each(papers)('%s', (paper) => {
  const text = read(paper)

  test('has links that lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)]
    for (const [, path = '', anchor] of links) {
      const file = path === '' ? paper : normalize(join(dirname(paper), path))
      expect(existsSync(file), path).toBe(true)
      if (anchor !== undefined) expect(listAnchors(file), path).toContain(anchor)
    }
  })

  test('names files and folders that are there', () => {
    const named = [...text.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, path = '']) => path)
    for (const path of named.filter((name) => top.some((folder) => name.startsWith(`${folder}/`))))
      expect(existsSync(path), path).toBe(true)
  })

  test('names scripts that are there', () => {
    for (const [, name = ''] of text.matchAll(/`?npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name)
  })
})

test('SECURITY.md names a test for each of its promises', () => {
  const rows =
    read('SECURITY.md')
      .split('## What we hold')[1]
      ?.match(/^\| (?!We hold|---).*$/gm) ?? []
  expect(rows.length).toBeGreaterThan(7)
  for (const row of rows) expect(row).toMatch(/\| `test\/[\w/-]+\.test\.ts`(?:, `test\/[\w/-]+\.test\.ts`)* \|$/)
})

test('a new scalar leads to every place that has to know it, by errors of the compiler', async () => {
  const folder = createFolder()
  for (const name of ['generator', 'templates', 'generated', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const model = read('generator/model.ts')
  writeInto(folder, 'generator/model.ts', model.replace("'date-time'] as const", "'date-time', 'uuid'] as const"))
  const added = await listErrors(folder)
  // One of the places is the type of the emitted code, from which it goes on.
  for (const path of ['templates/runtime/value-type.ts', 'generated/runtime/value-type.ts'])
    writeInto(folder, path, read(path).replace("'integer' | 'date-time'", "'integer' | 'date-time' | 'uuid'"))
  const known = await listErrors(folder)
  expect(added).toEqual(['generator/emit/to-ts-type.ts', 'generator/emit/to-value-type.ts', 'generator/model.ts'])
  expect(known).toEqual([
    'generated/runtime/build-sample.ts',
    'generated/runtime/create-variation.ts',
    'generated/runtime/fits.ts',
    'generated/runtime/redact-event.ts',
    'generator/emit/check-expression.ts',
    'generator/emit/emit-schemas.ts',
    'generator/emit/to-ts-type.ts',
    'generator/emit/warehouse-columns.ts',
    'generator/model.ts',
    'generator/validate/list-shapes.ts',
    'templates/runtime/build-sample.ts',
    'templates/runtime/create-variation.ts',
    'templates/runtime/fits.ts',
    'templates/runtime/redact-event.ts',
  ])
})

/** The files of a copy of the project in which the compiler finds something wrong. */
async function listErrors(folder: string): Promise<readonly string[]> {
  const compile = promisify(execFile)(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder])
  const { stdout } = (await compile.catch((error: unknown) => error)) as { readonly stdout: string }
  const paths = [...stdout.matchAll(/^(.+\.ts)\(\d+,\d+\): error/gm)].map(([, path = '']) =>
    path.replace(/^.*?(?=(?:generated|generator|templates)\/)/, ''),
  )
  return [...new Set(paths)].sort()
}

describe('the workflows of this project', () => {
  const folder = '.github/workflows'
  const names = readdirSync(folder).sort()

  test.each(names)('%s is one that GitHub understands, with least permissions and pinned actions', async (name) => {
    const { permissions, jobs, steps } = await readWorkflow(read(join(folder, name)))
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) {
      const writes = Object.entries(job.permissions ?? {}).filter(([, right]) => right !== 'read')
      expect(writes).toEqual(job.steps.some(({ run }) => run?.startsWith('npm publish')) ? [['id-token', 'write']] : [])
    }
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toEqual({ 'persist-credentials': false })
  })

  test('ci.yml runs on the oldest Node that the package takes, and on all systems', () => {
    const text = read(join(folder, 'ci.yml'))
    expect(text).toContain('os: [ubuntu-latest, windows-latest, macos-latest]')
    expect(text).toContain(`node: ['${engines.node.replace('>=', '')}', '22', '24']`)
  })

  test('release.yml publishes with provenance, after everything has held', async () => {
    const { jobs } = await readWorkflow(read(join(folder, 'release.yml')))
    const { check, publish } = jobs as Record<string, (typeof jobs)[string] & { readonly needs?: string }>
    expect(check?.steps.at(-1)?.run).toBe('.ci/run')
    expect(publish?.needs).toBe('check')
    expect(publish?.steps.at(-1)?.run).toBe('npm publish --provenance --access public')
  })
})
