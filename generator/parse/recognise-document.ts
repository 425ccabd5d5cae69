import type { VFile } from 'vfile'
import { readLines } from './read-lines.ts'

/** What a document of `spec/` is about; told by its title, whatever its name. */
export type DocumentKind = 'catalog' | 'envelope' | 'payloads' | 'removed'

/** Titles of the documents that are not about a namespace. */
const titles: Readonly<Record<string, DocumentKind>> = {
  'Log event': 'envelope',
  Payloads: 'payloads',
  'Removed event types': 'removed',
}

export function recogniseDocument(file: VFile): DocumentKind {
  const first = readLines(file).find((line) => line.trim() !== '')
  const title = first === undefined ? null : /^# (.+)$/.exec(first)?.[1]?.trim()
  return (
    (title === undefined || title === null
      ? null
      : Object.hasOwn(titles, title)
        ? titles[title]
        : title.endsWith(' payloads')
          ? 'payloads'
          : null) ?? 'catalog'
  )
}
