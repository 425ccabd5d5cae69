import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readApi } from '../../api/read-api.ts'
import { readSearchRecords } from '../../generated-pages.ts'
import { type Hit, plainHit } from './hit.ts'

const guideFolder = fileURLToPath(new URL('../../../guide', import.meta.url))

/** What these hits are made from, for VitePress to watch, relative to this folder. */
export const sources = ['../../../guide/*.md', '../../../../generated/pages/search.json']

/** Everything that can be found: event types first, then what else the generator knows, then the guide. */
export function readHits(): readonly Hit[] {
  const hits = readReference()
  const eventTypes = hits.filter(({ kind }) => kind === 'event type')
  return [...eventTypes, ...hits.filter(({ kind }) => kind !== 'event type'), ...listApiHits(), ...readGuides()]
}

function readReference(): readonly Hit[] {
  return readSearchRecords().map(({ page, ...record }) => {
    return { ...plainHit, ...record, url: `/reference/${page.replace(/(^|\/)index$/, '$1')}` }
  })
}

/** What the generated code exports is found by its name and by the first sentence of its doc comment. */
function listApiHits(): readonly Hit[] {
  const entries = readApi().flatMap(({ entries }) => entries)
  const byName = new Map(entries.toReversed().map((entry) => [entry.name, entry]))
  return [...byName.values()].toReversed().map(({ name, doc }): Hit => {
    return { ...plainHit, kind: 'reference', title: name, text: toSentence(doc), url: `/reference/api#${name.toLowerCase()}` }
  })
}

/** The first sentence of a doc comment, up to what it lists or goes on with; ended as a sentence is. */
function toSentence(doc: string): string {
  const begun = /^.*?[.:;](?=\s|$)/s.exec(doc)?.[0] ?? doc
  return begun
    .replace(/\s+/g, ' ')
    .replaceAll('`', '')
    .replace(/(?<=.)[.:;]?$/, '.')
}

/** A page of the guide is found by its title and its headings. */
function readGuides(): readonly Hit[] {
  return readdirSync(guideFolder)
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path): Hit => {
      const text = readFileSync(`${guideFolder}/${path}`, 'utf8')
      const headings = [...text.replace(/^```.*?^```/gms, '').matchAll(/^(#{1,3}) (.+)$/gm)].map((match) => match[2] ?? '')
      const page = path.replace(/(?:index)?\.md$/, '')
      return {
        ...plainHit,
        kind: 'guide',
        title: headings[0] ?? page,
        text: headings.slice(1).join(' · ').replaceAll('`', ''),
        url: `/guide/${page}`,
      }
    })
}
