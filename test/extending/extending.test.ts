import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { parser } from '@lezer/python'
import { describe, expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { runCommand } from '../cli/run-command.ts'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { compile, newest, nodenext } from '../types/compilers.ts'

const guide = readFileSync('docs/guide/extending.md', 'utf8')
/** The files that the guide shows, in its order: of the configuration there are several. */
const blocks = [...guide.matchAll(/^```ts \[([^\]\n]+)\]\n(.*?)^```$/gms)].map(([, path = '', text = '']) => ({ path, text }))
const [small, less, emitter, configured] = blocks

const namespaces = ['group', 'policy', 'user', 'zone']

/** A project with some of the documents: all of them take their time. */
async function createProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = createFolder({ 'package.json': '{ "type": "module" }', ...files })
  const documents = ['payloads', 'log-event.md', ...namespaces.map((name) => `catalog/okta-${name}.md`)]
  for (const name of documents) cpSync(join('spec', name), join(folder, 'spec', name), { recursive: true })
  return folder
}

/** Generate, and say what is in the folder then. */
async function generate(files: Readonly<Record<string, string>>, out = 'generated'): Promise<{ folder: string; paths: readonly string[] }> {
  const folder = await createProject(files)
  expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0, stderr: '' })
  return { folder, paths: Object.keys(readFolder(join(folder, out))) }
}

const configure = (name: string, path: string): string => `import { ${name} } from './${path}'\nexport default { emitters: [${name}] }\n`

describe('the guide to configurations', () => {
  test('has four files, which compile against the types of the package', async () => {
    expect(blocks.map(({ path }) => path)).toEqual([
      'okta-events.config.ts',
      'okta-events.config.ts',
      'emitters/emit-hook-filter.ts',
      'okta-events.config.ts',
    ])
    const folder = createFolder({ 'package.json': '{ "type": "module" }' })
    const own = join(folder, 'node_modules/okta-events')
    const words = [
      'generator/config.ts',
      '--declaration',
      '--emitDeclarationOnly',
      '--ignoreConfig',
      '--outDir',
      join(own, 'dist/generator'),
    ]
    const settings = ['--module', 'nodenext', '--target', 'es2022', '--allowImportingTsExtensions', '--rewriteRelativeImportExtensions']
    await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', ...words, ...settings, '--types', ''])
    cpSync('package.json', join(own, 'package.json'))
    blocks.forEach(({ path, text }, index) => {
      writeInto(folder, `${index}/${path}`, text)
    })
    cpSync(join(folder, '2/emitters'), join(folder, '3/emitters'), { recursive: true })
    for (const name of ['emit-zod.ts', 'emit-typed-dicts.ts']) cpSync(`test/extending/${name}`, join(folder, '4', name))
    const compiler = { ...newest, settings: { ...newest.settings, isolatedDeclarations: false, allowImportingTsExtensions: true } }
    expect(await compile(folder, { compiler, resolution: nodenext })).toBe('')
  })

  test('narrows a catalog as it says', async () => {
    const { paths, folder } = await generate({ [small?.path ?? '']: small?.text ?? '' }, 'src/okta-events')
    expect(paths.filter((path) => path.startsWith('fixtures/okta-'))).toEqual(['fixtures/okta-group.json', 'fixtures/okta-user.json'])
    expect(paths).toContain('index.ts')
    writeInto(folder, less?.path ?? '', less?.text ?? '')
    expect(await runCommand(folder, ['generate'])).toMatchObject({ code: 0 })
    const folders = Object.keys(readFolder(join(folder, 'generated'))).map((path) => path.split('/').slice(0, -1).join('/'))
    expect([...new Set(folders)].sort()).toEqual(['', 'namespaces', 'runtime'])
  })

  test('adds an emitter as it says', async () => {
    const files = [emitter, configured].map((block) => [block?.path ?? '', block?.text ?? ''] as const)
    const { folder, paths } = await generate(Object.fromEntries(files))
    expect(paths).toEqual(expect.arrayContaining(['catalog.json', 'index.ts', 'pages/index.md']))
    const lists = JSON.parse(readFileSync(join(folder, 'generated/event-hook.json'), 'utf8')) as Record<string, string[]>
    expect(lists['Okta-group']).toContain('group.lifecycle.create')
    expect(Object.values(lists).flat().length).toBeGreaterThan(20)
  })
})

test('an emitter of Zod schemas gives code that compiles, takes every fixture, and refuses what is broken', async () => {
  const { folder, paths } = await generate({
    'okta-events.config.ts': configure('emitZod', 'emit-zod.ts'),
    'emit-zod.ts': readFileSync('test/extending/emit-zod.ts', 'utf8'),
  })
  expect(paths).toEqual(['manifest.json', 'zod.ts'])
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const compiler = { ...newest, settings: { skipLibCheck: true } }
  expect(await compile(folder, { compiler, resolution: nodenext, folders: ['generated'] })).toBe('')
  const schemas = await load(join(folder, 'generated/zod.ts'))
  const events = namespaces.flatMap(
    (name) => JSON.parse(readFileSync(`generated/fixtures/okta-${name}.json`, 'utf8')) as Record<string, unknown>[],
  )
  expect(events.length).toBeGreaterThan(100)
  for (const event of events) {
    expect(schemas.LogEvent?.safeParse(event).error, String(event.eventType)).toBeUndefined()
    expect(schemas.EventType?.safeParse(event.eventType).success).toBe(true)
  }
  for (const [name, schema] of [
    ['event-hook-body', schemas.EventHookBody] as const,
    ['event-bridge-envelope', schemas.EventBridgeEnvelope] as const,
  ])
    expect(schema?.safeParse(JSON.parse(readFileSync(`generated/fixtures/${name}.json`, 'utf8'))).error).toBeUndefined()
  const broken = { ...events[0], severity: 'LOUD', published: 'yesterday', target: [{ id: 7 }] }
  const places = schemas.LogEvent?.safeParse(broken).error?.issues.map(({ path }) => path[0])
  expect(new Set(places)).toEqual(new Set(['severity', 'published', 'target']))
})

/** The schemas of a module in TypeScript, running. */
async function load(path: string): Promise<Readonly<Record<string, ZodType>>> {
  const { transform } = await import('esbuild')
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' })
  const file = path.replace(/\.ts$/, '.mjs')
  writeFileSync(file, code)
  return (await import(pathToFileURL(file).href)) as Readonly<Record<string, ZodType>>
}

test('an emitter of Python gives a module that Python reads, with every structure and every key', async () => {
  const { folder } = await generate({
    'okta-events.config.ts': configure('emitTypedDicts', 'emit-typed-dicts.ts'),
    'emit-typed-dicts.ts': readFileSync('test/extending/emit-typed-dicts.ts', 'utf8'),
  })
  const path = join(folder, 'generated/okta_events.py')
  const text = readFileSync(path, 'utf8')
  const names: string[] = []
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      expect(type.isError, text.slice(from, from + 40)).toBe(false)
      const [name] = type.name === 'AssignStatement' ? node.getChildren('VariableName') : []
      if (name !== undefined) names.push(text.slice(name.from, Math.min(name.to, to)))
    },
  })
  const { structs, enumerations } = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as Record<string, { id: string }[]>
  expect(names).toEqual(['EventType', ...[...(enumerations ?? []), ...(structs ?? [])].map(({ id }) => id)])
  expect(text).toContain('        "detail-type": "str",\n')

  // Python itself has the last word where it is there, in a version that knows what the module uses.
  const knows = 'import sys; sys.exit(sys.version_info < (3, 11))'
  if (spawnSync('python3', ['-c', knows]).status !== 0) return
  const look = 'import typing, okta_events as o; typing.get_type_hints(o.LogEvent); print(sorted(o.LogEvent.__required_keys__)[:2])'
  const cwd = join(folder, 'generated')
  expect(execFileSync('python3', ['-B', '-c', look], { cwd, encoding: 'utf8' })).toBe("['actor', 'authenticationContext']\n")
})
