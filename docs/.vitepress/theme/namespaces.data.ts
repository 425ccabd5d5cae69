import { readSearchRecords } from '../generated-pages.ts'

interface NamespaceLink {
  readonly title: string
  readonly url: string
}

declare const data: readonly NamespaceLink[]

export { data }

/** The namespaces of the sidebar. */
export default {
  watch: ['../../../generated/pages/search.json'],
  load(): readonly NamespaceLink[] {
    const namespaces = readSearchRecords().filter(({ kind }) => kind === 'namespace')
    return namespaces.map(({ title, page }) => ({ title, url: `/reference/${page}` }))
  },
}
