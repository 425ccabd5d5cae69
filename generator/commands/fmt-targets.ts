import { existsSync } from 'node:fs'
import { extname, posix } from 'node:path'
import type { VFile } from 'vfile'
import { CommandError } from '../io/command-error.ts'
import { toLineFeeds } from '../io/hash.ts'
import { readDocumentFile, toShownPath } from '../io/read-documents.ts'
import { quoteWord } from './quote-word.ts'

/** A canonical text and the file that should hold it. */
export interface Target {
  readonly path: string
  readonly text: string
  /** What the file holds, with `\n`, or null where there is none. */
  readonly found: string | null
  /** The document that the text was made from. */
  readonly source: string
}

/** Where a canonical text goes: in place, or under its own name into `out`. */
export function toTarget({ document, path, text }: { document: VFile; path: string; text: string }, out: string | undefined): Target {
  const source = document.path
  if (out === undefined && extname(source).toLowerCase() !== '.md') {
    const fix = `Say where its Markdown goes: okta-events fmt ${quoteWord(source)} --out spec/catalog`
    throw new CommandError(2, `\`${source}\` is not a Markdown file, so it is not rewritten in place`, fix)
  }
  const target = out === undefined ? source : toShownPath(out, posix.basename(path))
  const found = existsSync(target) ? Buffer.from(toLineFeeds(readDocumentFile(target, target).bytes)).toString('utf8') : null
  return { path: target, text, found, source }
}

export function refuseSharedTargets(targets: readonly Target[]): void {
  const seen = new Set<string>()
  for (const { path } of targets) {
    if (seen.has(path.toLowerCase())) throw new CommandError(1, `Two documents would be written to \`${path}\``, 'Keep one of them.')
    seen.add(path.toLowerCase())
  }
}
