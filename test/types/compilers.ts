import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The oldest, a middle and the newest TypeScript that emitted code has to compile under. */
export const compilers = [
  { name: 'TypeScript 5.4', path: 'node_modules/typescript-5.4/bin/tsc', has: new Set<string>() },
  { name: 'TypeScript 5.9', path: 'node_modules/typescript-5.9/bin/tsc', has: new Set(['isolatedDeclarations', 'erasableSyntaxOnly']) },
  { name: 'TypeScript 7', path: 'node_modules/typescript/bin/tsc', has: new Set(['isolatedDeclarations', 'erasableSyntaxOnly']) },
] as const

export const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const

/** The strictest settings, and no library but the language's own. */
const strictest = {
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: false,
  noEmit: true,
}

export interface Compilation {
  readonly compiler: (typeof compilers)[number]
  readonly resolution: (typeof resolutions)[number]
  /** Further settings, which compilers that do not know them go without. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** What a compiler says of all TypeScript files of a folder; nothing where it compiles. */
export async function compile(folder: string, { compiler, resolution, settings = {} }: Compilation): Promise<string> {
  const extra = Object.entries(settings).filter(([name]) => name === 'declaration' || compiler.has.has(name))
  const config = join(folder, `tsconfig.${compiler.name.replace(/\W/g, '-')}.${resolution.moduleResolution}.json`)
  const compilerOptions = { ...strictest, ...resolution, ...Object.fromEntries(extra) }
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  return new Promise((settle) => {
    execFile(process.execPath, [resolve(compiler.path), '-p', config], (error, out, err) => {
      settle(error === null ? '' : `${out}${err}` || String(error))
    })
  })
}
