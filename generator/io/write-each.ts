import { CommandError } from './command-error.ts'
import { createWriter } from './write-file.ts'

/** Writes files that are whole each by itself: one that cannot be written does not keep the others from it. */
export interface EachWriter {
  /** Whether the file could be written. */
  readonly write: (path: string, text: string) => boolean
  /** What kept files from being written so far; null where nothing did. */
  readonly toError: () => { readonly message: string; readonly fix: string } | null
}

export function createEachWriter(): EachWriter {
  const writeFile = createWriter('')
  const refusals: CommandError[] = []
  const write = (path: string, text: string): boolean => {
    try {
      writeFile(path, text)
      return true
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      refusals.push(error)
      return false
    }
  }
  const toError = () => {
    const [first, ...others] = refusals
    if (first === undefined) return null
    const more = others.length === 0 ? '' : `; the same goes for ${others.length} more`
    return { message: `${first.message}${more}`, fix: first.fix }
  }
  return { write, toError }
}
