import type { DraftDocument, DraftEventType, Located } from '../model.ts'
import { idPattern, tagPattern } from '../names.ts'
import { releasePattern } from '../release.ts'
import type { Report } from '../report.ts'

const namespaceTitle = /^Okta-([A-Za-z0-9_-]+)$/

/** The title of a document: the namespace of its event types. */
export function checkTitle({ namespace }: DraftDocument, report: Report): void {
  if (namespace !== null && !namespaceTitle.test(namespace.value))
    report.add('document/title', namespace.origin, { found: namespace.value })
}

/** The id and the facts of one event type. */
export function checkEventType(eventType: DraftEventType, { namespace }: DraftDocument, report: Report): void {
  checkId(eventType.id, namespace, report)
  if (eventType.description === null) report.add('event-type/description-missing', eventType.id.origin, { id: eventType.id.value })
  const stated = eventType.namespace
  if (stated !== null && namespace !== null && stated.value !== namespace.value) {
    report.add('event-type/stated-namespace', stated.origin, { stated: stated.value, namespace: namespace.value })
  }
  const { since, deprecated } = eventType
  if (since !== null && !releasePattern.test(since.value)) report.add('event-type/since', since.origin, { found: since.value })
  if (deprecated !== null && deprecated.value !== 'yes' && !releasePattern.test(deprecated.value)) {
    report.add('event-type/deprecated', deprecated.origin, { found: deprecated.value })
  }
  for (const { value, origin } of eventType.tags) if (!tagPattern.test(value)) report.add('event-type/tag', origin, { found: value })
  for (const { url, origin } of eventType.references) {
    if (!/^https:\/\//.test(url) || !URL.canParse(url)) report.add('reference/url', origin, { url })
  }
}

function checkId(id: Located<string>, namespace: Located<string> | null, report: Report): void {
  if (!idPattern.test(id.value)) {
    report.add('event-type/id', id.origin, { id: id.value })
    return
  }
  const expected = namespace === null ? undefined : namespaceTitle.exec(namespace.value)?.[1]
  const [first = ''] = id.value.split('.')
  if (expected !== undefined && namespace !== null && first !== expected) {
    report.add('event-type/namespace', id.origin, { id: id.value, namespace: namespace.value })
  }
}
