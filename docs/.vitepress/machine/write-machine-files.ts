import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCatalog } from '../details/read-catalog.ts'
import { generatedFolder } from '../generated-pages.ts'
import { siteUrl } from '../site-address.ts'
import { listEventFiles, listRedirects } from './event-files.ts'
import { listFeedItems } from './feed-items.ts'
import { printJsonFeed, printRssFeed } from './feeds.ts'
import { printLlms } from './llms.ts'

/** Add to the built site what programs read. */
export function writeMachineFiles(folder: string): void {
  const catalog = readCatalog()
  const items = listFeedItems(catalog, siteUrl)
  const robots = { path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${siteUrl}/sitemap.xml\n` }
  const files = [
    ...listEventFiles(catalog, siteUrl),
    printRssFeed(items, siteUrl),
    printJsonFeed(items, siteUrl),
    printLlms(catalog, siteUrl),
    robots,
  ]
  for (const { path, text } of files) write(join(folder, path), text)
  // Where the file system does not tell capitals apart the page itself answers, and must stay.
  for (const { path, text } of listRedirects(catalog)) if (!existsSync(join(folder, path))) write(join(folder, path), text)
  copyFileSync(join(generatedFolder, 'catalog.json'), join(folder, 'catalog.json'))
}

const made = new Set<string>()

function write(path: string, text: string): void {
  const folder = dirname(path)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  writeFileSync(path, text)
}
