import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { globSync } from 'tinyglobby'
import { Project, SyntaxKind } from 'ts-morph'
import { describe, expect, test } from 'vitest'

/** The stages between reading and writing, in their order, by folder. */
const stages = ['parse', 'check', 'link', 'emit', 'print', 'merge']
/** What a stage may import besides itself and the files right below `generator/`; nobody imports `io` but the command. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  parse: [],
  check: [],
  link: [],
  emit: [],
  print: [],
  merge: [],
  diff: [],
  query: ['emit/escape.ts'],
  validate: [],
  io: [],
  lint: [],
  commands: ['io', 'emit/escape.ts', 'emit/format-version.ts', 'emit/emit-typescript.ts', 'diff', 'lint', 'query', 'validate'],
}
/** The files that put stages together, and what the outside may start from. */
const composers = ['cli.ts', 'pipeline.ts', 'format.ts', 'emitters.ts', 'compare-sources.ts', 'pull.ts']
const forbiddenModules =
  /^(?:node:)?(?:fs|fs\/promises|child_process|cluster|dgram|dns|http|http2|https|inspector|net|os|process|readline|repl|timers|tls|worker_threads)$/
const forbiddenGlobals = new Set(['process', 'console', 'Date', 'fetch', 'performance', 'setTimeout', 'setInterval', 'Intl', 'globalThis'])

const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { allowImportingTsExtensions: true } })
const names = globSync('generator/**/*.ts').map((path) => path.replaceAll('\\', '/'))
const files = names.sort().map((path) => project.createSourceFile(path, readFileSync(path, 'utf8')))

interface Import {
  readonly from: string
  readonly to: string
}

/** Every import of every file; files of ours relative to `generator/`. */
const imports: readonly Import[] = files.flatMap((file) => {
  const from = posix.relative('generator', file.getFilePath().slice(1))
  const statements = [...file.getImportDeclarations(), ...file.getExportDeclarations()].map((node) => node.getModuleSpecifierValue())
  const calls = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter((call) => call.getExpression().getKind() === SyntaxKind.ImportKeyword)
  const dynamic = calls.map((call) => call.getArguments()[0]?.asKind(SyntaxKind.StringLiteral)?.getLiteralValue() ?? '?')
  return [...statements, ...dynamic].flatMap((to) => {
    if (to === undefined) return []
    return [{ from, to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to }]
  })
})

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const isOurs = ({ to }: Import): boolean => names.includes(`generator/${to}`)
const show = (list: readonly Import[]): readonly string[] => list.map(({ from, to }) => `${from} imports ${to}`)

test('the scan sees the tree', () => {
  expect(names.length).toBeGreaterThan(50)
  expect(imports.filter(isOurs).length).toBeGreaterThan(100)
  expect(new Set(names.map((path) => folderOf(path.slice('generator/'.length))))).toEqual(new Set(['', ...Object.keys(allowed)]))
})

describe('imports go one way', () => {
  test('no stage imports another, nor the reading and writing', () => {
    const across = imports.filter(isOurs).filter(({ from, to }) => {
      const [here, there] = [folderOf(from), folderOf(to)]
      if (here === '' || there === '' || here === there) return false
      return !allowed[here]?.some((name) => name === there || name === to)
    })
    expect(show(across)).toEqual([])
  })

  test('what stages share imports no stage', () => {
    const down = imports.filter(isOurs).filter(({ from, to }) => folderOf(from) === '' && folderOf(to) !== '' && !composers.includes(from))
    expect(show(down)).toEqual([])
  })

  test('stages know nothing of what puts them together', () => {
    const up = imports
      .filter(isOurs)
      .filter(({ from, to }) => composers.includes(to) && !composers.includes(from) && folderOf(from) !== 'commands')
    expect(show(up)).toEqual([])
  })

  test('only the command line reads and writes', () => {
    const users = imports
      .filter(isOurs)
      .filter(({ from, to }) => folderOf(to) === 'io' && !['io', 'commands'].includes(folderOf(from)) && from !== 'cli.ts')
    expect(show(users)).toEqual([])
  })

  test('there are no circles', () => {
    const targets = new Map<string, string[]>()
    for (const { from, to } of imports.filter(isOurs)) targets.set(from, [...(targets.get(from) ?? []), to])
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')]
      if (done.has(file)) return []
      const found = (targets.get(file) ?? []).flatMap((next) => walk(next, [...path, file]))
      done.add(file)
      return found
    }
    expect([...targets.keys()].flatMap((file) => walk(file, []))).toEqual([])
  })

  test('generated code is made, and used by the checking of logs alone', () => {
    const users = imports.filter(({ to }) => /(?:^|\/)generated\//.test(to) || to.startsWith('../docs'))
    expect(show(users.filter(({ from }) => from !== 'validate/own-catalog.ts'))).toEqual([])
    // Where nothing is generated yet, the other commands must work.
    const early = imports.filter(({ to }) => /^(?:validate\/check-|commands\/(?:check-logs|start-check-threads|check-thread))/.test(to))
    expect(show(early.filter(({ from }) => ['cli.ts', 'commands/program.ts', 'commands/validate.ts'].includes(from)))).toEqual([])
  })

  test('heavy packages are loaded by stages only, so that nothing is loaded when nothing has changed', () => {
    const heavy = imports.filter(({ to }) => ['ts-morph', 'handlebars', 'unified', 'remark-parse', 'remark-gfm'].includes(to))
    expect(show(heavy.filter(({ from }) => ![...stages, 'lint'].includes(folderOf(from))))).toEqual([])
    const eager = files.flatMap((file) => (/\/(?:io|commands)\/|\/cli\.ts$/.test(file.getFilePath()) ? file.getImportDeclarations() : []))
    const early = eager.filter((node) => !node.isTypeOnly()).map((node) => node.getModuleSpecifierValue())
    expect(early.filter((to) => /\/(?:pipeline|format|compare-sources|run-lint-refs)\.ts$/.test(to))).toEqual([])
  })
})

describe('the middle has no side effects', () => {
  const middle = files.filter((file) => !/^\/generator\/(?:io|commands)\/|^\/generator\/cli\.ts$/.test(file.getFilePath()))

  test('it imports neither disk nor network nor process', () => {
    const paths = new Set(middle.map((file) => posix.relative('generator', file.getFilePath().slice(1))))
    expect(show(imports.filter(({ from, to }) => paths.has(from) && forbiddenModules.test(to)))).toEqual([])
  })

  test('it uses neither clock nor console nor chance nor locale', () => {
    const uses = middle.flatMap((file) => {
      const identifiers = file.getDescendantsOfKind(SyntaxKind.Identifier)
      return identifiers.flatMap((node) => {
        const parent = node.getParent()
        const isMember =
          parent?.asKind(SyntaxKind.PropertyAccessExpression)?.getNameNode() === node ||
          parent?.isKind(SyntaxKind.PropertyAssignment) === true
        const isForbidden = isMember
          ? ['random', 'localeCompare', 'toLocaleString'].includes(node.getText())
          : forbiddenGlobals.has(node.getText())
        return isForbidden ? [`${file.getFilePath()}: ${parent?.getText()}`] : []
      })
    })
    expect(uses).toEqual([])
  })
})

test('runtime code that is vendored imports nothing but itself', () => {
  const runtime = globSync('templates/runtime/**/*.ts').map((path) => project.createSourceFile(path, readFileSync(path, 'utf8')))
  const targets = runtime.flatMap((file) =>
    [...file.getImportDeclarations(), ...file.getExportDeclarations()].map((node) => node.getModuleSpecifierValue()),
  )
  expect(targets.length).toBeGreaterThan(10)
  expect(targets.filter((to) => to !== undefined && !/^\.\/[a-z-]+\.js$/.test(to))).toEqual([])
})

describe('files', () => {
  test('have names in kebab-case, and no folder has an index', () => {
    const odd = names.filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(posix.basename(path)) || posix.basename(path) === 'index.ts')
    expect(odd).toEqual([])
  })

  test('are no drawers', () => {
    expect(names.filter((path) => /util|helper|common|misc|manage/.test(posix.basename(path)))).toEqual([])
  })
})
