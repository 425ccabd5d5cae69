import { relative, sep } from 'node:path'
import { CommandError } from '../io/command-error.ts'
import { isSafePath, listFolders } from '../io/output-paths.ts'
import { type Catalog, type Emitter, type OutputFile, recallNothing } from '../model.ts'

/** The emitters of a configuration, made safe to run, and who made which file. */
export interface OwnEmitters {
  readonly emitters: readonly Emitter[]
  /** Refuse two files at one path, or one where the other has a folder, if an emitter of theirs made one of them. */
  readonly refuseCollisions: (files: readonly OutputFile[]) => void
}

export interface NamedEmitter {
  /** What names it in messages. */
  readonly name: string
  readonly emit: Emitter
}

/** Files of own emitters, by the names of these. */
type Makers = ReadonlyMap<OutputFile, string>

/** Whatever goes wrong in an own emitter, or with what it returns, is a CommandError that names it. */
export function createOwnEmitters(own: readonly NamedEmitter[]): OwnEmitters {
  const makers = new Map<OutputFile, string>()
  const emitters = own.map(
    ({ name, emit }): Emitter =>
      async (catalog, { templates }) => {
        const returned = await run(name, () => emit(deepFreeze(catalog), { templates, recall: recallNothing }))
        const files = toFiles(name, returned)
        for (const file of files) makers.set(file, name)
        return files
      },
  )
  return { emitters, refuseCollisions: (files) => refuseCollisions(files, makers) }
}

async function run(name: string, action: () => unknown): Promise<unknown> {
  try {
    return await action()
  } catch (error) {
    const [message = ''] = String(error instanceof Error ? error.message : error).split('\n')
    throw new CommandError(1, `The emitter ${name} threw${findPlace(error)}: ${message}`, 'Correct it; nothing was written.', {
      cause: error,
    })
  }
}

/** ` in emitters/zod.ts:12`, from the first line of the stack. Columns are those of the code without types. */
function findPlace(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const [, path, line] = /^\s+at (?:.*\()?(?:file:\/\/)?([^()\n]+):(\d+):\d+\)?$/m.exec(stack) ?? []
  return path === undefined ? '' : ` in ${relative('.', path).replaceAll(sep, '/')}:${line}`
}

function toFiles(name: string, returned: unknown): readonly OutputFile[] {
  if (!Array.isArray(returned)) throw refuse(name, `returned ${returned === null ? 'null' : typeof returned}, expected a list of files`)
  return returned.map((file: unknown, index) => {
    if (!isOutputFile(file)) throw refuse(name, `returned something else than \`{ path, text }\` as number ${index + 1} of its files`)
    if (isSafePath(file.path)) return { path: file.path, text: file.text }
    throw refuse(
      name,
      `made the path ${JSON.stringify(file.path)}, which leads out of the output folder, is reserved, or is no file everywhere`,
    )
  })
}

function isOutputFile(value: unknown): value is OutputFile {
  if (typeof value !== 'object' || value === null) return false
  return 'path' in value && typeof value.path === 'string' && 'text' in value && typeof value.text === 'string'
}

function refuseCollisions(files: readonly OutputFile[], makers: Makers): void {
  const seen = new Map<string, OutputFile>()
  for (const file of files) {
    const former = seen.get(file.path.toLowerCase())
    if (former !== undefined) refuseBoth(former, file, makers)
    seen.set(file.path.toLowerCase(), file)
  }
  for (const file of files) {
    const folders = listFolders(file.path).flatMap((folder) => seen.get(folder.toLowerCase()) ?? [])
    for (const folder of folders) refuseBoth(folder, file, makers)
  }
}

function refuseBoth(one: OutputFile, other: OutputFile, makers: Makers): void {
  const [file, rival] = makers.has(other) ? [other, one] : [one, other]
  const name = makers.get(file)
  const who = makers.get(rival)
  // Between two of ours it is a bug, which the writing finds.
  if (name !== undefined) throw refuse(name, `made \`${file.path}\`, where ${who ?? 'a built-in emitter'} made \`${rival.path}\``)
}

function refuse(name: string, what: string): CommandError {
  return new CommandError(1, `The emitter ${name} ${what}`, 'Correct it; nothing was written.')
}

/** What one emitter changed would reach the others. */
function deepFreeze(catalog: Catalog): Catalog {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  freeze(catalog)
  return catalog
}
