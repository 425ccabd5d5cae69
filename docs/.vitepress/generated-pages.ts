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

/** The generated pages, with the sample log events of `generated/fixtures/` put in their place. */
export function readReferencePages(): readonly ReferencePage[] {
  const samples = readSamples()
  return readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .flatMap((path) => splitPages(readFileSync(join(pagesFolder, path), 'utf8')))
    .map(({ page, text }) => ({ page, content: insertSample(text, samples) }))
}

/** What the site's search looks through. */
export function readSearchRecords(): readonly SearchRecord[] {
  const { records } = JSON.parse(readFileSync(join(pagesFolder, 'search.json'), 'utf8')) as { records: readonly SearchRecord[] }
  return records
}

interface Sample {
  readonly eventType: string
}

/** Sample log events by the id of their event type. */
function readSamples(): ReadonlyMap<string, Sample> {
  const folder = join(generatedFolder, 'fixtures')
  const files = readdirSync(folder).filter((path) => path.endsWith('.json'))
  const samples = files.flatMap((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as readonly Sample[])
  return new Map(samples.map((sample) => [sample.eventType, sample]))
}

function insertSample(content: string, samples: ReadonlyMap<string, Sample>): string {
  const id = /^eventType: "(.*)"$/m.exec(content)?.[1]
  if (id === undefined) return content
  const sample = samples.get(id)
  if (sample === undefined) throw new Error(`No sample log event of ${id} in generated/fixtures/: run npm run generate`)
  return content.replace('<!-- sample log event -->', () => `\`\`\`json\n${toJsonBlock(sample)}\n\`\`\``)
}

/** JSON that nothing in a Markdown file is looked for in: neither VitePress's `<!--@include: …-->` nor the end of a block. */
function toJsonBlock(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[<\u2028\u2029\p{Cf}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}
