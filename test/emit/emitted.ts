import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ts } from 'ts-morph'
import { emitTypeScript } from '../../generator/emit/emit-typescript.ts'
import { emitters } from '../../generator/emitters.ts'
import type { Catalog, OutputFile } from '../../generator/model.ts'
import { emitTools } from '../shared.ts'

/** Everything that is made from a catalog, by path. */
export function emitAll(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map(listAll(catalog).map(({ path, text }) => [path, text]))
}

/** The same in the order of the emitters. */
export function listAll(catalog: Catalog): readonly OutputFile[] {
  return [emitTypeScript, ...emitters].flatMap((emit) => emit(catalog, emitTools))
}

/** The TypeScript files among those that are emitted. */
export function pickTypeScript(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => path.endsWith('.ts')))
}

/** A new folder that is gone when `end` is called. */
export function createFolder(): { readonly path: string; readonly end: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'okta-events-'))
  return { path, end: () => rmSync(path, { recursive: true, force: true }) }
}

export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

export interface IssueLike {
  readonly message: string
  readonly path: readonly (string | number)[]
  readonly code: string
}

interface ResultLike {
  readonly value?: unknown
  readonly issues?: readonly IssueLike[] | undefined
}

interface SchemaLike {
  readonly '~standard': { readonly version: number; readonly vendor: string; readonly validate: (value: unknown) => ResultLike }
}

interface Options {
  readonly strict?: boolean
}

/** What emitted code exports, as those tests see it that do not know its ids. */
export interface Emitted {
  readonly eventTypes: readonly string[]
  readonly removedEventTypes: readonly { readonly id: string }[]
  readonly isEventType: (value: unknown) => boolean
  readonly isKnownLogEvent: (event: { readonly eventType: string }) => boolean
  readonly isEvent: (event: { readonly eventType: string }, pattern: string) => boolean
  readonly matches: (eventType: string, pattern: string) => boolean
  readonly isLogEvent: (value: unknown, options?: Options) => boolean
  readonly validateLogEvent: (value: unknown, options?: Options) => ResultLike
  readonly parseLogEvent: (value: unknown, options?: Options) => unknown
  readonly isEventHookBody: (value: unknown, options?: Options) => boolean
  readonly validateEventHookBody: (value: unknown, options?: Options) => ResultLike
  readonly parseEventHookBody: (value: unknown, options?: Options) => unknown
  readonly isEventBridgeEnvelope: (value: unknown, options?: Options) => boolean
  readonly validateEventBridgeEnvelope: (value: unknown, options?: Options) => ResultLike
  readonly parseEventBridgeEnvelope: (value: unknown, options?: Options) => unknown
  readonly logEventSchema: SchemaLike
  readonly strictLogEventSchema: SchemaLike
  readonly eventHookBodySchema: SchemaLike
  readonly strictEventHookBodySchema: SchemaLike
  readonly eventBridgeEnvelopeSchema: SchemaLike
  readonly strictEventBridgeEnvelopeSchema: SchemaLike
  readonly listUnknown: (value: unknown) => readonly IssueLike[]
  readonly buildLogEvent: (eventType: string, overrides?: unknown) => Record<string, unknown>
  readonly buildEventHookBody: (events: readonly unknown[], overrides?: unknown) => Record<string, unknown>
  readonly buildEventBridgeEnvelope: (event: unknown, overrides?: unknown) => Record<string, unknown>
  readonly invalidLogEvents: (eventType: string) => readonly {
    readonly name: string
    readonly value: unknown
    readonly issue: { readonly path: readonly (string | number)[]; readonly code: string }
  }[]
  readonly LogEventError: new (issues: readonly IssueLike[]) => Error & { readonly issues: readonly IssueLike[] }
}

const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }

/** Emitted code, running: turned into JavaScript as a bundler would, in a folder of its own. */
export async function loadEmitted(files: ReadonlyMap<string, string>, entry = 'index'): Promise<Emitted> {
  const folder = createFolder()
  try {
    const code = [...pickTypeScript(files)].map(([path, text]) => [path.replace(/\.ts$/, '.js'), ts.transpile(text, options)] as const)
    writeFiles(folder.path, new Map([...code, ['package.json', '{ "type": "module" }']]))
    return (await import(pathToFileURL(join(folder.path, `${entry}.js`)).href)) as Emitted
  } finally {
    folder.end()
  }
}
