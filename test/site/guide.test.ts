import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toTypeScript } from '../../docs/.vitepress/details/event-type-details.ts'
import { createProgram } from '../../generator/commands/program.ts'
import { diagnostics } from '../../generator/diagnostics.ts'
import { decodeDocument } from '../../generator/io/decode-document.ts'
import { generate } from '../../generator/pipeline.ts'
import { generateOptions } from '../shared.ts'
import { compile, newest, nodenext } from '../types/compilers.ts'

const pages = ['docs/index.md', ...readdirSync('docs/guide').map((name) => `docs/guide/${name}`)]

/** The code blocks of a language in all guides. */
function readBlocks(language: string, paths: readonly string[]): readonly string[] {
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')
  return paths.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(block)].map((match) => match[1] ?? ''))
}

/** Put the declarations of a module of ours, and of what it imports, below `dist/` of a folder. */
function declare(module: string, folder: string): void {
  const config = join(folder, 'tsconfig.declare.json')
  const compilerOptions = { outDir: join(folder, 'dist'), rootDir: resolve('.'), emitDeclarationOnly: true, noCheck: true, types: [] }
  writeFileSync(config, JSON.stringify({ extends: resolve('tsconfig.build.json'), compilerOptions, files: [resolve(module)], include: [] }))
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config])
}

describe('code blocks', () => {
  test('in TypeScript, that of an event type page among them, compile in a project that the code was generated into', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'okta-events-guide-'))
    const blocks = [...readBlocks('ts', pages), `${toTypeScript('user.session.start')}\n`]
    cpSync('generated', join(folder, 'okta-events'), { recursive: true })
    // What the package has besides the code that was generated is imported by its name.
    declare('generator/query/queries.ts', folder)
    const exports = { './query': './dist/generator/query/queries.js' }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'okta-events', type: 'module', exports }))
    // The packages that an example may use besides: Node's own modules, and fast-check.
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
    writeFileSync(join(folder, 'globals.d.ts'), '/// <reference types="node" />\ndeclare const body: string\n')
    for (const [at, block] of blocks.entries()) writeFileSync(join(folder, `block${at}.ts`), `${block}export {}\n`)
    const said = await compile(folder, { compiler: newest, resolution: nodenext })
    rmSync(folder, { recursive: true })
    expect(blocks.length).toBeGreaterThan(5)
    expect(said).toBe('')
  })

  test('with a catalog document are documents without a problem', async () => {
    const blocks = readBlocks('markdown', pages)
    const documents = blocks.map((block, at) => decodeDocument(`catalog/${at}.md`, Buffer.from(block)))
    const envelope = decodeDocument('log-event.md', readFileSync('spec/log-event.md'))
    const files = await generate([envelope, ...documents], generateOptions)
    expect(documents.flatMap(({ messages }) => messages.map(String))).toEqual([])
    expect(files.length).toBeGreaterThan(0)
  })

  test('with commands name scripts, commands and options that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const { commands } = createProgram()
    const lines = readBlocks('bash', pages)
      .join('')
      .replace(/\\\n\s*/g, '')
      .trim()
      .split('\n')
    for (const line of lines.filter((text) => text !== 'npm ci')) {
      const [, script] = /^npm run (\S+)$/.exec(line) ?? []
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script)
      else {
        const [, name, words = ''] = /^npx (?:--no-install )?okta-events ([\w-]+)(.*)$/.exec(line) ?? []
        const command = commands.find((candidate) => candidate.name() === name)
        expect(command, line).toBeDefined()
        const known = command?.options.map(({ long }) => long)
        for (const [, option] of words.matchAll(/ (--[\w-]+)/g)) expect(known, line).toContain(option)
      }
    }
  })
})

test('paths in the guides exist', () => {
  for (const path of pages) {
    for (const [, named = ''] of readFileSync(path, 'utf8').matchAll(/`((?:spec|generated)\/[\w./-]*)`/g)) {
      expect(existsSync(named), `${path}: ${named}`).toBe(true)
    }
  }
})

test('every diagnostic has its place on the page of diagnostics, with its severity and what to do', () => {
  const text = readFileSync('generated/pages/diagnostics.md', 'utf8')
  for (const [code, { severity }] of Object.entries(diagnostics)) {
    const section = text.split(/^### /m).find((part) => part.replaceAll('\\', '').startsWith(`${code}\n`))
    expect(section, code).toContain(`: ${severity}: `)
    expect(section, code).toMatch(/\*\*Fix\*\* \S/)
  }
})
