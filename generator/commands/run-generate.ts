import { posix, sep } from 'node:path'
import type { BuiltInEmitter } from '../config.ts'
import { findCacheFolder, noCache, openCache } from '../io/cache.ts'
import { CommandError } from '../io/command-error.ts'
import { hashManifest, hasStale, isCurrent } from '../io/is-current.ts'
import { checkOutputFolder } from '../io/output-folder.ts'
import { hashProgram } from '../io/program-hash.ts'
import { readDocumentFiles, toDocuments, toShownPath } from '../io/read-documents.ts'
import { readTemplates, templatesFolder } from '../io/read-templates.ts'
import { refuseInterrupted } from '../io/stage.ts'
import { openStoredTexts, toRecall } from '../io/stored-texts.ts'
import { type Emitter, type OutputFile, recallNothing, type Templates } from '../model.ts'
import { type FileChanges, listProblems, noChanges, type Outcome, type Problem, showPaths, toCount } from './outcome.ts'
import { hashInputs, hashModules, hasSameModules, readRunRecord, toRunName, writeRunRecord } from './run-record.ts'
import { startEmitThread } from './start-emit-thread.ts'
import type { Emission } from './to-emission.ts'
import { startOutcome } from './to-outcome.ts'

export interface GenerateSettings {
  readonly spec: string
  readonly out: string
  readonly only: readonly string[]
  readonly check: boolean
  readonly strict: boolean
  readonly force: boolean
  readonly cache: boolean
  readonly emission: Emission
  /** The command that does the same. */
  readonly commandLine: string
}

/** Read the documents and bring the output folder up to date, or compare it with them. */
export async function runGenerate(settings: GenerateSettings): Promise<Outcome> {
  const { spec, out, only, emission } = settings
  checkOutputFolder(out, [spec, templatesFolder, ...(emission.templates === null ? [] : [emission.templates])])
  refuseInterrupted(spec, 'Run `okta-events pull` again, which finishes that first.')
  const files = readDocumentFiles(spec)
  const templates = await readAllTemplates(emission)
  const cache = settings.cache ? openCache() : noCache
  const program = settings.cache ? hashProgram() : ''
  const name = toRunName('generate', spec, out)
  const inputs = hashInputs(program, [only, emission.builtIn, emission.own.map((own) => own.name)], files, templates)
  const start = (problems: readonly Problem[]): Outcome => ({
    ...startOutcome('generate'),
    documents: files.length,
    problems: showPaths(problems, (path) => toShownPath(spec, path)),
  })

  const record = readRunRecord(cache, name)
  if (record?.inputs === inputs && hasSameModules(record) && isCurrent(out, record.manifest) && !(settings.check && hasStale(out))) {
    return finish(start(record.problems), settings, { ...noChanges, unchanged: record.files })
  }

  const place = { cache: settings.cache ? findCacheFolder() : null, name: `${name}.typescript`, program }
  const thread = emission.builtIn.includes('typescript') ? startEmitThread(place) : null
  const own = emission.own.length === 0 ? null : (await import('./own-emitters.ts')).createOwnEmitters(emission.own)
  try {
    const documents = toDocuments(files)
    const parsed = openStoredTexts(cache, `${name}.parsed`, program)
    const emitted = openStoredTexts(cache, `${name}.emitted`, program)
    const { generate } = await import('../pipeline.ts')
    const tools = { templates, recall: settings.cache ? toRecall(emitted) : recallNothing }
    let lines: readonly string[] = []
    const others = withRest(emitOthers(emission), async (made) => {
      for (const texts of [parsed, emitted]) texts.save()
      if (settings.check) return
      const { printCatalogChange, readCatalog } = await import('./print-catalog-change.ts')
      lines = await printCatalogChange(readCatalog(out), made)
    })
    const emitters = [...(thread === null ? [] : [thread.emitTypeScript]), others, ...(own?.emitters ?? [])]
    const output = await generate(documents, { emitters, tools, only, cache: parsed })
    own?.refuseCollisions(output)
    // With errors there was nothing to emit, but what was parsed stays.
    parsed.save()
    const problems = listProblems(documents)
    if (isStopped(problems, settings)) return { ...start(problems), ok: false }

    const written = await bringUpToDate({ ...start(problems), lines }, output, settings)
    if (written.ok && written.files.left.length === 0)
      writeRunRecord(cache, name, { inputs, manifest: hashManifest(out), problems, files: output.length, modules: toModules(emission) })
    return written
  } finally {
    await thread?.end()
  }
}

async function readAllTemplates({ templates: folder }: Emission): Promise<Templates> {
  if (folder === null) return readTemplates()
  const { withOwnTemplates } = await import('../io/read-own-templates.ts')
  return withOwnTemplates(folder, readTemplates())
}

/** What is not TypeScript; loaded when the thread has begun with that. */
function emitOthers({ builtIn, templates: folder }: Emission): Emitter {
  return async (catalog, tools) => {
    const [{ emittersByName }, { TemplateError }] = await Promise.all([import('../emitters.ts'), import('../template-error.ts')])
    const names = Object.keys(emittersByName) as BuiltInEmitter[]
    try {
      return names.filter((name) => builtIn.includes(name)).flatMap((name) => emittersByName[name](catalog, tools))
    } catch (error) {
      if (folder === null || !(error instanceof TemplateError)) throw error
      const message = `The page template \`${error.template}.md.hbs\` does not work with those in \`${folder}\`: ${error.message}`
      throw new CommandError(1, message, 'Correct them; nothing was written.', { cause: error })
    }
  }
}

/** An emitter after which something is done with its files at once: TypeScript takes longer, and nothing has to wait for it. */
function withRest(emit: Emitter, rest: (files: readonly OutputFile[]) => Promise<void>): Emitter {
  return async (catalog, tools) => {
    const files = await emit(catalog, tools)
    await rest(files)
    return files
  }
}

/** The code that decides what is written, besides the program. */
function toModules({ own, listModules }: Emission): Readonly<Record<string, string>> {
  return own.length === 0 ? {} : hashModules(listModules())
}

async function bringUpToDate(checked: Outcome, output: readonly OutputFile[], settings: GenerateSettings): Promise<Outcome> {
  const toPath = (path: string) => posix.join(settings.out.replaceAll(sep, '/'), path)
  if (!settings.check) {
    const { writeOutput } = await import('../io/write-output.ts')
    const result = await writeOutput(settings.out, output, { force: settings.force })
    const [created, updated, deleted, left] = [result.created, result.updated, result.deleted, result.left].map((paths) =>
      paths.map(toPath),
    )
    return finish(checked, settings, { created, updated, deleted, left, unchanged: result.unchanged.length } as FileChanges)
  }
  const { compareOutput } = await import('../io/compare-output.ts')
  const { toDriftEntries } = await import('./drift.ts')
  const drift = toDriftEntries(compareOutput(settings.out, output), toPath)
  if (drift.length === 0) return finish(checked, settings, { ...noChanges, unchanged: output.length })
  return { ...checked, ok: false, drift, driftFix: `Run \`${settings.commandLine}\`; delete stale files that it leaves.` }
}

function finish(checked: Outcome, settings: GenerateSettings, files: FileChanges): Outcome {
  const { created, updated, deleted, left, unchanged } = files
  const counts = [
    [created.length, 'created'],
    [updated.length, 'updated'],
    [deleted.length, 'deleted'],
    [unchanged, 'unchanged'],
  ] as const
  const changes = counts.filter(([count]) => count > 0).map(([count, verb]) => `${count} ${verb}`)
  const total = created.length + updated.length + unchanged
  const summary = `${toCount(checked.documents, 'document')} → ${toCount(total, 'file')} in ${settings.out}: ${changes.join(', ') || 'nothing to do'}`
  const ok = !isStopped(checked.problems, settings) && !(settings.strict && left.length > 0)
  return { ...checked, ok, files, summary: ok ? summary : '' }
}

/** Errors always stop a run; warnings do when it is strict. */
function isStopped(problems: readonly Problem[], { strict }: GenerateSettings): boolean {
  return strict ? problems.length > 0 : problems.some(({ severity }) => severity === 'error')
}
