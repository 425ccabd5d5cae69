import { toMarkdown } from '../../../generator/emit/escape.ts'
import { pages } from '../../../generator/emit/page-links.ts'
import type { SiteCatalog } from '../details/read-catalog.ts'
import type { SiteFile } from './event-files.ts'

/** `llms.txt`: what the site has for programs that read prose, as llmstxt.org describes it. */
export function printLlms({ eventTypes, namespaces, removed }: SiteCatalog, siteUrl: string): SiteFile {
  const link = (text: string, path: string, about: string): string => `- [${toMarkdown(text)}](${siteUrl}/${path}): ${about}`
  const lines = [
    '# okta-events',
    '',
    `> The ${eventTypes.length} event types of the Okta System Log in ${namespaces.length} namespaces: what each means, what its log events carry, and how to query for it.`,
    '',
    'An event type is identified by `eventType`, such as `user.session.start`; the first segment is its namespace. Facts of one event',
    `type are at ${siteUrl}/events/<id>.json, its page is at ${siteUrl}/reference/event-types/<id in lower case, hyphens for dots>.`,
    '',
    '## Data',
    '',
    link('catalog.json', 'catalog.json', 'the whole catalog: event types, payloads, fields, releases, removed ids'),
    link('What’s new', 'feed.json', 'releases and removals, newest first, as a JSON Feed'),
    '',
    '## Reference',
    '',
    link('Log event', `reference/${pages.logEvent}`, 'every field that log events share'),
    link('Removed event types', `reference/${pages.removed}`, `${removed.length} ids that are gone, with successors where known`),
    ...namespaces.map(({ id, eventTypes: ids }) => link(id, `reference/${pages.namespace(id)}`, `${ids.length} event types`)),
    '',
    '## Guides',
    '',
    link('Getting started', 'guide/', 'use the types and validators in a TypeScript project'),
    link('Working with log events', 'guide/log-events', 'narrow, validate and route them'),
  ]
  return { path: 'llms.txt', text: `${lines.join('\n')}\n` }
}
