import { CommandError } from './command-error.ts'
import { createWriter } from './write-file.ts'

/** What became of files that were to be written. */
export interface Written<File> {
  readonly written: readonly File[]
  /** What kept the others from being written; null where nothing did. */
  readonly error: { readonly message: string; readonly fix: string } | null
}

/** Write files that are whole each by itself: one that cannot be written does not keep the others from it. */
export function writeEach<File extends { readonly path: string; readonly text: string }>(files: readonly File[]): Written<File> {
  const write = createWriter('')
  const written: File[] = []
  const refusals: CommandError[] = []
  for (const file of files) {
    try {
      write(file.path, file.text)
      written.push(file)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      refusals.push(error)
    }
  }
  const [first, ...others] = refusals
  if (first === undefined) return { written, error: null }
  const more = others.length === 0 ? '' : `; the same goes for ${others.length} more`
  return { written, error: { message: `${first.message}${more}`, fix: first.fix } }
}
