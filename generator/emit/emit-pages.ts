import {
  type Catalog,
  type EmitTools,
  type Namespace,
  type OutputFile,
  type PayloadKind,
  payloadKindNames,
  type Recall,
  type Templates,
} from '../model.ts'
import { listUsedPayloads } from '../select-event-types.ts'
import { toFileName } from './escape.ts'
import { createPageRenderer } from './handlebars.ts'
import { toDiagnosticsView } from './page-diagnostics.ts'
import { toEventTypeView } from './page-event-type.ts'
import { joinPages } from './page-file.ts'
import { createPageIndex, findEventType, type PageIndex, pages } from './page-links.ts'
import { toLogEventView } from './page-log-event.ts'
import { toNamespaceView, toOverviewView } from './page-namespace.ts'
import { toPayloadPageView } from './page-payload.ts'
import { listRemovedPages, toRemovedView } from './page-removed.ts'
import { printSearchRecords } from './page-search.ts'
import { createSharedViews, type SharedViews } from './page-shared-views.ts'
import { toWhatsNewView } from './page-whats-new.ts'

/**
 * The reference as Markdown: a page per event type, namespace and payload, those of a namespace in one file, and what the
 * site's search looks through.
 */
export function emitPages(given: Catalog, { templates, recall }: EmitTools): readonly OutputFile[] {
  // Of a payload that nothing carries there is nothing to look up.
  const catalog = { ...given, payloads: listUsedPayloads(given) }
  const index = createPageIndex(catalog)
  const shared = createSharedViews(index)
  const print = createPrinter(templates, recall)
  return [
    print('index', [{ page: pages.overview, template: 'overview', view: toOverviewView(index) }]),
    print('log-event', [{ page: pages.logEvent, template: 'log-event', view: toLogEventView(index) }]),
    print('diagnostics', [{ page: pages.diagnostics, template: 'diagnostics', view: toDiagnosticsView() }]),
    print('removed', listRemoved(index)),
    print('whats-new', [{ page: pages.whatsNew, template: 'whats-new', view: toWhatsNewView(index) }]),
    ...catalog.namespaces.map((namespace) => print(pages.namespace(namespace.id), listNamespacePages(namespace, index, shared))),
    ...Object.entries(payloadKindNames).map(([name, kind]) => print(`payloads/${toFileName(name)}`, listPayloadPages(kind, index))),
    { path: 'pages/search.json', text: printSearchRecords(index) },
  ]
}

/** A page before its template is filled in. */
interface PageDraft {
  readonly page: string
  readonly template: string
  readonly view: object
}

function createPrinter(templates: Templates, recall: Recall): (path: string, drafts: readonly PageDraft[]) => OutputFile {
  const render = createPageRenderer(templates)
  const layouts = JSON.stringify([...templates].filter(([path]) => path.startsWith('pages/')))
  return (path, drafts) => ({
    path: `pages/${path}.md`,
    text: recall(
      () => `${layouts}${JSON.stringify(drafts)}`,
      () => joinPages(drafts.map(({ page, template, view }) => ({ page, text: render(template, view) }))),
    ),
  })
}

function listNamespacePages(namespace: Namespace, index: PageIndex, shared: SharedViews): readonly PageDraft[] {
  return [
    { page: pages.namespace(namespace.id), template: 'namespace', view: toNamespaceView(namespace, index) },
    ...namespace.eventTypes.map((id) => ({
      page: pages.eventType(id),
      template: 'event-type',
      view: toEventTypeView(findEventType(id, index), index, shared),
    })),
  ]
}

function listRemoved(index: PageIndex): readonly PageDraft[] {
  return [
    { page: pages.removed, template: 'removed', view: toRemovedView(index) },
    ...listRemovedPages(index).map(({ page, view }) => ({ page, template: 'removed-event-type', view })),
  ]
}

function listPayloadPages(kind: PayloadKind, index: PageIndex): readonly PageDraft[] {
  const payloads = index.catalog.payloads.filter((payload) => payload.kind === kind)
  return payloads.map((payload) => ({ page: pages.payload(payload.id), template: 'payload', view: toPayloadPageView(payload, index) }))
}
