import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig, type HeadConfig } from 'vitepress'
import { pagesFolder } from './generated-pages.ts'
import { listHeadTags } from './head.ts'
import { writeMachineFiles } from './machine/write-machine-files.ts'
import { markdown } from './markdown.ts'
import { siteUrl } from './site-address.ts'
import { nameOneScript, staticPages } from './static-pages.ts'
import { leaveOutStyles } from './unused-styles.ts'

const routesFile = fileURLToPath(new URL('../reference/[page].paths.ts', import.meta.url))

/** Without scripts nobody sets the colour scheme, nor opens the search. */
const withoutScripts: HeadConfig = [
  'noscript',
  {},
  '<style>html{color-scheme:light dark!important}.needs-script,.VPNavBarHamburger,.VPLocalNav{display:none!important}.without-script{display:block!important}</style>',
]

/** A shared view is not preceded by a glimpse of the start: the explorer shows itself once it knows what to show. */
const withView: HeadConfig = ['script', {}, `if(location.search)document.documentElement.classList.add('has-view')`]

const guide: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guide',
    items: [
      { text: 'Vendoring in five minutes', link: '/guide/' },
      { text: 'Working with log events', link: '/guide/log-events' },
      { text: 'Receiving log events', link: '/guide/receiving' },
      { text: 'Redaction', link: '/guide/redaction' },
      { text: 'Testing with log events', link: '/guide/testing' },
      { text: 'Keeping current', link: '/guide/keeping-current' },
      { text: 'Configuration and emitters', link: '/guide/extending' },
      { text: 'Catalog documents', link: '/guide/documents' },
      { text: 'Regenerating', link: '/guide/regenerating' },
      { text: 'Changes and versions', link: '/guide/changes' },
      { text: 'Validating logs', link: '/guide/validating' },
      { text: 'Asking for event types', link: '/guide/queries' },
      { text: 'Checking code and rules', link: '/guide/linting' },
      { text: 'Warehouses', link: '/guide/warehouse' },
    ],
  },
]

const reference: DefaultTheme.SidebarItem[] = [
  {
    text: 'Reference',
    items: [
      { text: 'All namespaces', link: '/reference/' },
      { text: 'What’s new', link: '/reference/whats-new' },
      { text: 'Pictures', link: '/reference/pictures' },
      { text: 'Log event', link: '/reference/log-event' },
      { text: 'Removed event types', link: '/reference/removed' },
      { text: 'Diagnostics', link: '/reference/diagnostics' },
      { text: 'API', link: '/reference/api' },
    ],
  },
]

export default defineConfig({
  title: 'okta-events',
  description: 'Every event type of the Okta System Log: what it means, what it carries, and how to use it from TypeScript',
  lang: 'en',
  cleanUrls: true,
  // Site data in a file of its own instead of in every page.
  metaChunk: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }], withoutScripts, withView],
  markdown,
  sitemap: { hostname: siteUrl },
  transformHead: listHeadTags,
  transformHtml: nameOneScript,
  buildEnd: ({ outDir }) => writeMachineFiles(outDir),
  themeConfig: {
    logo: '/favicon.svg',
    nav: [
      { text: 'Explorer', link: '/', activeMatch: '^/$' },
      { text: 'Guide', link: '/guide/', activeMatch: '^/guide/' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/(?!log-event)' },
      { text: 'Log event', link: '/reference/log-event' },
    ],
    sidebar: { '/guide/': guide, '/reference/': reference },
    outline: [2, 3],
    docFooter: { prev: 'Previous', next: 'Next' },
  },
  vite: {
    // Reference pages wait for their content where they are imported.
    build: { target: 'es2022' },
    plugins: [
      ...staticPages,
      leaveOutStyles,
      {
        name: 'okta-events:generated-pages',
        configureServer({ watcher }) {
          watcher.add(pagesFolder)
          // VitePress reads routes again when the file that lists them changes.
          watcher.on('all', (_event, path) => {
            if (path.startsWith(join(pagesFolder, '/'))) watcher.emit('change', routesFile)
          })
        },
      },
    ],
  },
})
