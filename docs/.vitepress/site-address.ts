import type { Origin } from '../../generator/model.ts'

/** Where the site is published, without a slash at the end: `SITE_URL`. Feeds, the sitemap and previews name whole addresses. */
export const siteUrl = (process.env.SITE_URL ?? 'https://okta-events.example').replace(/\/+$/, '')

/** Where documents are edited, such as `https://github.com/owner/repository/edit/main`: `SOURCE_URL`; null where nobody says. */
const sourceUrl = process.env.SOURCE_URL?.replace(/\/+$/, '') ?? null

/** The place in a document that says a fact, and where to edit it. */
export function toSourceLink({ path, line }: Origin): { readonly text: string; readonly href: string | null } {
  const text = `spec/${path}, line ${line}`
  return { text, href: sourceUrl === null ? null : `${sourceUrl}/spec/${path.split('/').map(encodeURIComponent).join('/')}#L${line}` }
}
