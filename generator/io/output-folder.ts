import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join, parse, relative, resolve } from 'node:path'
import { CommandError, isSystemError } from './command-error.ts'

/** Refuse an output folder that holds, or lies in, what people write, and folders that hold everything. */
export function checkOutputFolder(out: string, sources: readonly string[]): void {
  const folder = toRealPath(out)
  const fix = 'Name a folder of its own with --out, such as `generated`.'
  if (folder === parse(folder).root) throw new CommandError(2, `The output folder \`${out}\` is the root of the disk`, fix)
  if (folder === toRealPath(homedir())) throw new CommandError(2, `The output folder \`${out}\` is the home folder`, fix)
  for (const source of sources) {
    const real = toRealPath(source)
    if (folder === real) throw new CommandError(2, `The output folder \`${out}\` is the source folder \`${source}\``, fix)
    if (isInside(folder, real)) throw new CommandError(2, `The output folder \`${out}\` lies in the source folder \`${source}\``, fix)
    if (isInside(real, folder)) throw new CommandError(2, `The output folder \`${out}\` holds the source folder \`${source}\``, fix)
  }
}

/** The absolute path without links, in the spelling of the disk; what is not there yet is taken as it is written. */
export function toRealPath(path: string): string {
  const absolute = resolve(path)
  try {
    return realpathSync.native(absolute)
  } catch (error) {
    if (!isSystemError(error) || dirname(absolute) === absolute) throw error
    return join(toRealPath(dirname(absolute)), basename(absolute))
  }
}

/** Whether one absolute path lies below another. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way)
}
