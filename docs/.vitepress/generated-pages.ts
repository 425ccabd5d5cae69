import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { splitPages } from '../../generator/emit/page-file.ts'
import type { SearchRecord } from '../../generator/emit/page-search.ts'

/** What the generator wrote, absolute. */
export const generatedFolder = fileURLToPath(new URL('../../generated', import.meta.url))
export const pagesFolder = join(generatedFolder, 'pages')

interface ReferencePage {
  /** Its address below `/reference/`. */
  readonly page: string
  readonly content: string
}

/** The generated pages; `markdown.ts` puts in their details. */
export function readReferencePages(): readonly ReferencePage[] {
  return readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .flatMap((path) => splitPages(readFileSync(join(pagesFolder, path), 'utf8')))
    .map(({ page, text }) => ({ page, content: text }))
}

/** What the site's search looks through. */
export function readSearchRecords(): readonly SearchRecord[] {
  const { records } = JSON.parse(readFileSync(join(pagesFolder, 'search.json'), 'utf8')) as { records: readonly SearchRecord[] }
  return records
}
