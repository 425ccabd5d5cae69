import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createEventTypeDetails, type EventTypeDetails } from '../../../docs/.vitepress/details/event-type-details.ts'
import { printSample } from '../../../docs/.vitepress/details/print-sample.ts'
import { readCatalog, readSamples } from '../../../docs/.vitepress/details/read-catalog.ts'
import { readReferencePages } from '../../../docs/.vitepress/generated-pages.ts'
import { toFileName } from '../../../generator/names.ts'

const config = `export default {
  title: 'okta-events', cleanUrls: true, ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' }, nav: [{ text: 'Reference', link: '/reference/' }] },
}
`

/** The languages of snippets that VitePress's highlighter knows; the others are plain in its eyes. */
const languages: Readonly<Record<string, string>> = { json: 'json', yaml: 'yaml', ts: 'ts', kusto: 'kusto', spl: 'splunk' }

/**
 * The pages of the reference for VitePress as it comes: one Markdown file each, with what the site's templates add written in Markdown,
 * its own theme, highlighter and search, and no sidebar, which would make it slower still.
 */
export function writePlainSite(folder: string): void {
  write(folder, '.vitepress/config.mjs', config)
  write(folder, 'package.json', '{ "type": "module" }')
  write(folder, 'index.md', '# okta-events\n\n[Reference](/reference/)\n')
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const catalog = readCatalog()
  const describe = createEventTypeDetails(catalog, readSamples())
  const ids = new Map(catalog.eventTypes.map(({ id }) => [`event-types/${toFileName(id)}`, id]))
  for (const { page, content } of readReferencePages()) {
    const details = describe(ids.get(page) ?? '')
    const text = content.replace('<!-- details -->', () => (details === undefined ? '' : `:::\n\n${printDetails(details)}\n\n::: v-pre`))
    write(folder, `reference/${page}.md`, text)
  }
}

function printDetails({ payloads, sample, queries, typescript, related, history }: EventTypeDetails): string {
  const keys = payloads.flatMap(({ id, path, rows }) => [
    `### ${id} \`${path}\``,
    ['| Key | Type | Flags |', '| --- | --- | --- |', ...rows.map(({ name, type, flags }) => `| \`${name}\` | ${type} | ${flags} |`)].join(
      '\n',
    ),
  ])
  return [
    '## Payloads',
    ...keys,
    '## Sample log event',
    printFence('json', printSample(sample)),
    '## Queries',
    ...queries.flatMap(({ title, syntax, texts }) => [`### ${title}`, ...texts.map((text) => printFence(syntax, text))]),
    '## TypeScript',
    printFence('ts', typescript),
    '## Related event types',
    ...related.map(({ why, links }) => `${why}: ${links.map(({ id, href }) => `[\`${id}\`](${href ?? '#'})`).join(' ')}`),
    '## History',
    history.map(({ when, what }) => `- **${when}** ${what}`).join('\n'),
  ].join('\n\n')
}

function printFence(syntax: string, text: string): string {
  return `\`\`\`\`${languages[syntax] ?? ''}\n${text}\n\`\`\`\``
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
