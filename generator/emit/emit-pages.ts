import type { Emitter, OutputFile } from '../model.ts'
import { listUsedPayloads } from '../select-event-types.ts'
import { createPageRenderer } from './handlebars.ts'
import { toDiagnosticsView } from './page-diagnostics.ts'
import { toEventTypeView } from './page-event-type.ts'
import { createPageIndex, pages } from './page-links.ts'
import { toLogEventView } from './page-log-event.ts'
import { toNamespaceView, toOverviewView } from './page-namespace.ts'
import { toPayloadPageView } from './page-payload.ts'
import { toRemovedView } from './page-removed.ts'
import { toSearchRecords } from './page-search.ts'

/** The reference as Markdown, one page per event type, namespace and payload, and what the site's search looks through. */
export const emitPages: Emitter = (given, templates) => {
  // Of a payload that nothing carries there is nothing to look up.
  const catalog = { ...given, payloads: listUsedPayloads(given) }
  const index = createPageIndex(catalog)
  const render = createPageRenderer(templates)
  const toPage = (path: string, template: string, view: object): OutputFile => ({
    path: `pages/${path}.md`,
    text: render(template, view),
  })
  return [
    toPage(pages.overview, 'overview', toOverviewView(index)),
    toPage(pages.logEvent, 'log-event', toLogEventView(index)),
    toPage(pages.diagnostics, 'diagnostics', toDiagnosticsView()),
    toPage(pages.removed, 'removed', toRemovedView(index)),
    ...catalog.namespaces.map((namespace) => toPage(pages.namespace(namespace.id), 'namespace', toNamespaceView(namespace, index))),
    ...catalog.eventTypes.map((eventType) => toPage(pages.eventType(eventType.id), 'event-type', toEventTypeView(eventType, index))),
    ...catalog.payloads.map((payload) => toPage(pages.payload(payload.id), 'payload', toPayloadPageView(payload, index))),
    { path: 'pages/search.json', text: `${JSON.stringify({ records: toSearchRecords(index) }, null, 2)}\n` },
  ]
}
