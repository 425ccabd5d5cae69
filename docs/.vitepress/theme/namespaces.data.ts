import { readSearchRecords } from '../generated-pages.ts'

interface NamespaceCard {
  readonly title: string
  readonly text: string
  readonly url: string
}

interface Overview {
  readonly namespaces: readonly NamespaceCard[]
  readonly eventTypes: number
}

declare const data: Overview

export { data }

/** What the home page shows of the catalog. */
export default {
  watch: ['../../../generated/pages/search.json'],
  load(): Overview {
    const records = readSearchRecords()
    return {
      namespaces: records
        .filter(({ kind }) => kind === 'namespace')
        .map(({ title, text, page }) => ({ title, text, url: `/reference/${page}` })),
      eventTypes: records.filter(({ kind }) => kind === 'event type').length,
    }
  },
}
