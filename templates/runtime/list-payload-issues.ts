import { type CheckItem, type Collect, expectInside, listOthers, type Place } from './check.js'
import { type CatalogFacts, findEventTypeFacts, listPayloadKeys } from './facts.js'

/** List the keys of a log event's payloads that its event type does not document, where it documents any. */
export function listUnknownPayloadKeys(event: Place, facts: CatalogFacts): void {
  const { eventType } = event.owner
  if (typeof eventType !== 'string') return
  const { debugData, targets, changeDetails } = findEventTypeFacts(eventType, facts)
  const listOf = (ids: readonly string[]): Collect => {
    const known = new Set(ids.flatMap((id) => listPayloadKeys(id, facts)).map(([name]) => name))
    return (_, payload) => {
      if (known.size > 0) listOthers(payload, known, 'unknown-payload-key', 'undocumented payload key')
    }
  }
  const [ofTarget, ofChanges] = [listOf(targets), listOf(changeDetails)]
  const quiet = { ...event, report: { issues: event.report.issues } }
  visit(quiet, 'debugContext', (_, context) => visit(context, 'debugData', listOf(debugData === null ? [] : [debugData])))
  const visitTarget: CheckItem = (list, index) =>
    visit(list, index, (_target, target) => {
      visit(target, 'detailEntry', ofTarget)
      visit(target, 'changeDetails', (_changes, changes) => {
        visit(changes, 'from', ofChanges)
        visit(changes, 'to', ofChanges)
      })
    })
  expectInside(quiet, 'target', false, 'a list', visitTarget, true)
}

/** Look into a value that is an object, and leave others alone. */
function visit(place: Place, key: string | number, collect: Collect): void {
  expectInside(place, key, false, 'an object', collect)
}
