import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog, EventType } from '../../../generator/model.ts'
import { generatedFolder } from '../generated-pages.ts'

export type SiteEventType = Omit<EventType, 'fields'>

/** What the site takes from `generated/catalog.json`; the types of fields are written differently there. */
export interface SiteCatalog extends Pick<Catalog, 'namespaces' | 'payloads' | 'removed' | 'releases'> {
  readonly eventTypes: readonly SiteEventType[]
}

/** Sample log events by the id of their event type. */
export type Samples = ReadonlyMap<string, { readonly eventType: string }>

export function readCatalog(): SiteCatalog {
  return JSON.parse(readFileSync(join(generatedFolder, 'catalog.json'), 'utf8')) as SiteCatalog
}

/** When the catalog was last written, to notice that it was. */
export function readCatalogTime(): number {
  return statSync(join(generatedFolder, 'catalog.json')).mtimeMs
}

export function readSamples(): Samples {
  const folder = join(generatedFolder, 'fixtures')
  const files = readdirSync(folder).filter((path) => path.endsWith('.json'))
  const samples = files.flatMap((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as readonly { eventType: string }[])
  return new Map(samples.map((sample) => [sample.eventType, sample]))
}
