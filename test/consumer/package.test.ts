import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createFolder, writeFiles } from '../emit/emitted.ts'
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

  test('leaves the pages of the site out', () => {
    expect(existsSync(join(consumer.path, 'node_modules/okta-events/generated/pages'))).toBe(false)
  })
})

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

describe('entry points', () => {
  test('are called as the files of the vendored folder are', () => {
    for (const [name, target] of Object.entries(exports)) {
      if (name === '.' || name === './package.json') continue
      expect(target.replace(/^\.\/(?:dist\/)?generated\//, './').replace(/\.js$/, ''), name).toBe(name)
    }
    for (const entry of modules.filter((name) => name !== '.')) expect(existsSync(join('generated', `${entry}.ts`)), entry).toBe(true)
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
