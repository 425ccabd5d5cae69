import type { HeadConfig, TransformContext } from 'vitepress'
import { idPattern } from '../../generator/names.ts'
import { siteUrl } from './site-address.ts'

/** What a page tells those who link to it: Open Graph, its one address, and its data. VitePress escapes the values of attributes. */
export function listHeadTags({ pageData, title }: Pick<TransformContext, 'pageData' | 'title'>): HeadConfig[] {
  const { relativePath, frontmatter } = pageData
  if (relativePath === '404.md') return []
  const url = `${siteUrl}/${relativePath.replace(/(?:(?<=^|\/)index)?\.md$/, '')}`
  const id: unknown = frontmatter.eventType
  return [
    ['link', { rel: 'canonical', href: url }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: toText(pageData.description) }],
    ['meta', { property: 'og:url', content: url }],
    ['meta', { property: 'og:image', content: `${siteUrl}/screenshot.png` }],
    ...(typeof id === 'string' && idPattern.test(id) ? [toLink('application/json', `${siteUrl}/events/${id}.json`)] : []),
    ...(frontmatter.pageClass === 'whats-new' || frontmatter.layout === 'home'
      ? [toLink('application/rss+xml', `${siteUrl}/feed.xml`), toLink('application/feed+json', `${siteUrl}/feed.json`)]
      : []),
  ]
}

function toLink(type: string, href: string): HeadConfig {
  return ['link', { rel: 'alternate', type, href }]
}

/** The front matter of generated pages is HTML text already. */
function toText(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
