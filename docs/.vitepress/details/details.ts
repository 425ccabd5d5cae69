import { toFileName } from '../../../generator/names.ts'
import { toGrowth } from '../pictures/growth.ts'
import { toMatrix } from '../pictures/matrix.ts'
import { toTreemap } from '../pictures/treemap.ts'
import { createEventTypeDetails } from './event-type-details.ts'
import { printSample } from './print-sample.ts'
import { toQueryViews } from './query-views.ts'
import { readCatalog, readCatalogTime, readSamples, type SiteCatalog } from './read-catalog.ts'
import { createDetailsRenderer } from './render.ts'

/** HTML that the site adds to a generated page. */
export interface Details {
  /** The content of the page's first heading, or null where it stays as it is. */
  readonly heading: string | null
  /** What comes in place of `<!-- details -->`. */
  readonly body: string
}

let known: { readonly time: number; readonly find: (page: string) => Details | null } | undefined

/** The details of a page by its address below `/reference/`; null where it has none. They follow the catalog when that is written again. */
export function findDetails(page: string): Details | null {
  const time = readCatalogTime()
  if (known?.time !== time) known = { time, find: createDetails() }
  return known.find(page)
}

function createDetails(): (page: string) => Details | null {
  const catalog = readCatalog()
  const render = createDetailsRenderer()
  const describe = createEventTypeDetails(catalog, readSamples())
  const eventTypes = new Map(catalog.eventTypes.map(({ id }) => [`event-types/${toFileName(id)}`, id]))
  const namespaces = new Map(catalog.namespaces.map((namespace) => [`namespaces/${toFileName(namespace.id)}`, namespace]))
  return (page) => {
    const id = eventTypes.get(page)
    if (id !== undefined) {
      const view = describe(id)
      if (view?.sample === undefined) throw new Error(`No sample log event of ${id} in generated/fixtures/: run npm run generate`)
      const sampleText = printSample(view.sample)
      return { heading: render('heading', view), body: render('event-type', { ...view, sampleText }) }
    }
    if (page === 'pictures') return { heading: null, body: render('pictures', toPictures(catalog)) }
    const namespace = namespaces.get(page)
    if (namespace === undefined) return null
    const pattern = `${namespace.eventTypes[0]?.split('.')[0] ?? ''}.*`
    return { heading: null, body: render('namespace', { pattern, queries: toQueryViews(pattern, catalog.eventTypes) }) }
  }
}

function toPictures(catalog: SiteCatalog): object {
  return { growth: toGrowth(catalog), treemap: toTreemap(catalog), matrix: toMatrix(catalog) }
}
