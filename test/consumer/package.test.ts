import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { toCsv } from '../cli/publications.ts'
import { createFolder, writeFiles } from '../emit/emitted.ts'
import { startServer } from '../io/loopback.ts'
import { bundler, compile, newest, nodenext, oldest } from '../types/compilers.ts'
import { packPackage } from './pack.ts'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: Readonly<Record<string, string>> }
const modules = Object.entries(exports)
  .filter(([, target]) => target.endsWith('.js'))
  .flatMap(([name, target]) => (name.includes('*') ? listMatches(name, target) : [name]))

/** The entry points that one with `*` stands for. */
function listMatches(name: string, target: string): string[] {
  const [start = '', end = ''] = target.replace('./dist/', '').replace(/\.js$/, '.ts').split('*')
  return globSync(`${start}*${end}`).map((path) => name.replace('*', path.slice(start.length, -end.length)))
}

/** The modules that are generated, as opposed to the one for configurations. */
const generated = modules.filter((name) => name !== './config' && name !== './query')
const toSpecifier = (entry: string): string => entry.replace('.', 'okta-events')
const packing = createFolder()
const consumer = createFolder()
let tarball: Uint8Array
afterAll(() => {
  packing.end()
  consumer.end()
})

beforeAll(() => {
  tarball = packPackage(packing.path, inject('installed'))
  const packed = createPackageFromTarballData(tarball)
  const prefix = '/node_modules/'
  const uses = modules.map((entry, index) => `export * as module${index} from '${toSpecifier(entry)}'\n`)
  const files = packed.listFiles().map((path) => [`node_modules/${path.slice(prefix.length)}`, packed.readFile(path)] as const)
  // What the command depends on, as an installation would bring it.
  mkdirSync(join(consumer.path, 'node_modules/okta-events'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(consumer.path, 'node_modules/okta-events/node_modules'), 'junction')
  writeFiles(consumer.path, new Map([...files, ['package.json', '{ "type": "module" }'], ['src/use.ts', uses.join('')]]))
}, 120_000)

describe('the package as it is packed', () => {
  test('gives publint nothing to say', async () => {
    expect((await publint({ pack: { tarball: toArrayBuffer(tarball) } })).messages).toEqual([])
  })

  test('has types that are found as its code is, wherever modules are', async () => {
    // The modules of namespaces are alike: one stands for all.
    const entrypoints = modules.filter((name) => !name.startsWith('./namespaces/') || name.endsWith('-user'))
    const result = await checkPackage(createPackageFromTarballData(tarball), { entrypoints })
    if (result.types === false) throw new Error('The package has no types')
    const ways = ['node16-esm', 'bundler']
    expect(result.problems.filter((problem) => !('resolutionKind' in problem) || ways.includes(problem.resolutionKind))).toEqual([])
    for (const way of ways)
      for (const [name, { resolutions }] of Object.entries(result.entrypoints))
        expect(resolutions[way as 'bundler'].resolution, `${name} ${way}`).toBeDefined()
  })

  test('loads from every entry point', () => {
    const script = `for (const name of ${JSON.stringify(modules.map(toSpecifier))}) await import(name)`
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: consumer.path, encoding: 'utf8' })).toBe('')
  })

  test('asks for event types that its catalog knows', () => {
    const script = `
      import catalog from 'okta-events/catalog.json' with { type: 'json' }
      import { listIneligible, toQueries } from 'okta-events/query'
      const [hook] = toQueries('event-hook', ['user.session.*', 'zone.*'], catalog.eventTypes)
      console.log(JSON.parse(hook).events.items.length + listIneligible(['user.session.*', 'zone.*'], catalog.eventTypes).length)`
    const options = { cwd: consumer.path, encoding: 'utf8', stdio: 'pipe' } as const
    const { eventTypes } = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as { readonly eventTypes: readonly { id: string }[] }
    const found = eventTypes.filter(({ id }) => /^(?:user\.session|zone)\./.test(id))
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], options)).toBe(`${found.length}\n`)
  })

  test.concurrent.each([
    { compiler: oldest, resolution: nodenext },
    { compiler: newest, resolution: bundler },
  ])(
    'compiles from every entry point under $compiler.name, module $resolution.module',
    async (compilation) => {
      expect(await compile(consumer.path, { ...compilation, folders: ['src'] })).toBe('')
    },
    120_000,
  )

  test('has each file of data that an entry point names', () => {
    const data = Object.values(exports).filter((target) => target.endsWith('.json'))
    for (const target of data)
      expect(globSync(target.slice(2), { cwd: join(consumer.path, 'node_modules/okta-events') }), target).not.toEqual([])
  })

  test('holds what it needs and nothing else, in little space', () => {
    const paths = globSync('**', { cwd: join(consumer.path, 'node_modules/okta-events'), dot: true, ignore: ['node_modules/**'] })
    const needed = [
      /^(?:package\.json|README\.md|LICENSE)$/,
      /^dist\/generated\/(?:namespaces\/|runtime\/)?[\w-]+\.(?:js|d\.ts)$/,
      /^dist\/generator\/(?:[a-z]+\/)?[\w-]+\.js$/,
      /^dist\/generator\/(?:config|model|names|select-event-types|emit\/escape|query\/[\w-]+)\.d\.ts$/,
      /^dist\/templates\/runtime\/[\w-]+\.js$/,
      /^generated\/(?:fixtures\/|schemas\/)?[\w.-]+\.json$/,
      /^spec\/(?:(?:catalog|payloads)\/)?[\w-]+\.md$|^spec\/okta\.lock\.json$/,
      /^templates\/(?:runtime\/[\w-]+\.ts|pages\/[\w-]+\.md\.hbs)$/,
    ]
    expect(paths.filter((path) => !needed.some((pattern) => pattern.test(path)))).toEqual([])
    expect(needed.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([])
    expect(tarball.length).toBeLessThan(1_400_000)
  })

  test('takes an empty project to an update, with init and two more commands', async () => {
    const project = createFolder()
    try {
      writeFiles(project.path, new Map([['package.json', '{ "type": "module" }']]))
      const catalog = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as {
        eventTypes: { id: string; since: string; tags: string[] }[]
      }
      const rows = catalog.eventTypes.map(({ id, since, tags }) => ({ id, since, tags: tags.join(', ') }))
      const csv = toCsv([...rows, { id: 'user.session.rename', since: '2026.09.0' }])
      const address = await startServer((_, response) => void response.setHeader('content-type', 'text/csv').end(csv))
      const run = async (...words: string[]) => {
        const cli = join(consumer.path, 'node_modules/okta-events/dist/generator/cli.js')
        const env = { ...process.env, CACHE_DIR: join(project.path, '.cache'), GITHUB_ACTIONS: '' }
        return (await promisify(execFile)(process.execPath, [cli, ...words], { cwd: project.path, env, encoding: 'utf8' })).stdout
      }
      expect(await run('init')).toMatch(/\d+ files written\n$/)
      expect(await run('pull', address, '--json')).toContain('"added": [\n      "user.session.rename"\n    ]')
      expect(await run('generate')).toMatch(/^\d+ documents → \d+ files in generated: \d+ created\n$/)
      expect(readFileSync(join(project.path, 'generated/catalog.json'), 'utf8')).toContain('"id": "user.session.rename"')
      expect(await run('generate', '--check')).toMatch(/unchanged\n$/)
    } finally {
      project.end()
    }
  })
})

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

describe('entry points', () => {
  test('are called as the files of the vendored folder are', () => {
    for (const [name, target] of Object.entries(exports)) {
      if (['.', './config', './query', './package.json'].includes(name)) continue
      expect(target.replace(/^\.\/(?:dist\/)?generated\//, './').replace(/\.js$/, ''), name).toBe(name)
    }
    for (const entry of generated.filter((name) => name !== '.')) expect(existsSync(join('generated', `${entry}.ts`)), entry).toBe(true)
  })

  test('are there for all that the index gives as a whole', () => {
    const whole = [...readFileSync('generated/index.ts', 'utf8').matchAll(/^export (?:type )?\* from '(.+)\.js'$/gm)].map(
      ([, path]) => path,
    )
    expect(whole.filter((path) => path === undefined || !modules.includes(path))).toEqual([])
    expect(whole.length).toBeGreaterThan(40)
  })

  test('do not lead inside', () => {
    expect(modules.filter((name) => name.startsWith('./runtime/') || name === './facts')).toEqual([])
  })
})

describe('a bundle holds no id', () => {
  const bundles = [
    { name: 'with a guard', code: "export { isLogEvent } from 'okta-events/guards'" },
    { name: 'with guards of a transport', code: "export { isEventHookBody } from 'okta-events/guards'" },
    { name: 'with what asks for a pattern', code: "export { isEvent, matches } from 'okta-events'" },
    { name: 'with types alone', code: "import { type LogEvent } from 'okta-events'\nexport const read = (event: LogEvent) => event.uuid" },
    { name: 'with a guard of the vendored folder', code: "export { isEvent } from './generated/index.ts'" },
  ]
  test.each(bundles)('$name', async ({ code }) => {
    const isVendored = code.includes('./generated')
    const { outputFiles } = await build({
      stdin: { contents: code, loader: 'ts', resolveDir: isVendored ? process.cwd() : consumer.path },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    })
    const text = outputFiles.map((file) => file.text).join('')
    expect(text).toContain('export')
    expect(text.match(/user\.session|group\.lifecycle|requestId/g)).toBe(null)
  })
})
