import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ts } from 'ts-morph'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const scripts = [...readme.matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, code = '', output = '']) => ({ code, output }))
const commands = [...readme.matchAll(/```console\n\$ okta-events ([^\n]*)\n(.*?)```/gs)].map(([, line = '', output = '']) => ({
  line,
  output,
}))

let folder = ''
let built = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'okta-events-readme-'))
  // The package as it is published, with its generated code compiled.
  built = join(folder, 'package')
  execFileSync(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--noCheck',
    '--outDir',
    join(built, 'dist'),
  ])
  for (const name of ['package.json', 'generated']) symlinkSync(resolve(name), join(built, name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Run a TypeScript example as an ES module that imports the package by its name. */
function runScript(code: string, name: string): string {
  const module = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText
  const file = join(built, `${name}.mjs`)
  writeFileSync(file, module)
  return execFileSync(process.execPath, [file], { encoding: 'utf8' })
}

/** Split a command line as a shell does, as far as the examples need it. */
function toArguments(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

describe('the examples of the README', () => {
  test('are ten', () => {
    expect(scripts.length + commands.length).toBe(10)
  })

  test.each(scripts)('prints what follows it: $code', ({ code, output }) => {
    expect(runScript(code, `example-${scripts.findIndex((script) => script.code === code)}`)).toBe(output)
  })

  test.each(commands)('prints what follows it: okta-events $line', ({ line, output }) => {
    const cli = join(inject('installed'), 'dist/generator/cli.js')
    const args = toArguments(line).map((argument) => argument.replace(/^\/tmp\//, `${folder}/`))
    const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
    expect(`${stderr}${stdout}`.replaceAll(`${folder}/`, '/tmp/')).toBe(output)
  })
})
