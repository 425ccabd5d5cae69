import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const newer = { isolatedDeclarations: true, erasableSyntaxOnly: true }

/** The oldest, the newest and the ones between that emitted code has to compile under, each with the settings that only it knows. */
export const compilers = [
  { name: 'TypeScript 5.4', path: 'node_modules/typescript-5.4/bin/tsc', settings: {} },
  { name: 'TypeScript 5.9', path: 'node_modules/typescript-5.9/bin/tsc', settings: newer },
  { name: 'TypeScript 6.0', path: 'node_modules/typescript-6.0/bin/tsc', settings: newer },
  { name: 'TypeScript 7', path: 'node_modules/typescript/bin/tsc', settings: newer },
] as const
export const [oldest, , , newest] = compilers

/** The two ways in which a project of today finds modules. */
export const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const
export const [nodenext, bundler] = resolutions

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
  declaration: true,
  noEmit: true,
}

export interface Compilation {
  readonly compiler: { readonly name: string; readonly path: string; readonly settings: Readonly<Record<string, boolean>> }
  readonly resolution: (typeof resolutions)[number]
  /** Whose files to compile, below the folder; all where none is named. */
  readonly folders?: readonly string[]
}

/** What a compiler says of the TypeScript files of a folder; nothing where they compile. */
export async function compile(folder: string, { compiler, resolution, folders = ['.'] }: Compilation): Promise<string> {
  const config = join(folder, `tsconfig.${compiler.name.replace(/\W/g, '-')}.${resolution.moduleResolution}.json`)
  const compilerOptions = { ...strictest, ...compiler.settings, ...resolution }
  writeFileSync(config, JSON.stringify({ compilerOptions, include: folders.map((name) => `${name}/**/*.ts`) }))
  return new Promise((settle) => {
    execFile(process.execPath, [resolve(compiler.path), '-p', config], (error, out, err) => {
      settle(error === null ? '' : `${out}${err}` || String(error))
    })
  })
}
