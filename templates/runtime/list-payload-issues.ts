import { type Check, type Collect, expectList, expectObject, listOthers, type Place, read } from './check.js'
import { type CatalogFacts, findEventTypeFacts, listPayloadKeys } from './facts.js'

/** List the keys of a log event's payloads that its event type does not document, where it documents any. */
export function listUnknownPayloadKeys(event: Place, facts: CatalogFacts): void {
  const eventType = read(event, 'eventType')
  if (typeof eventType !== 'string') return
  const { debugData, targets, changeDetails } = findEventTypeFacts(eventType, facts)
  const listOf = (ids: readonly string[]): Collect => {
    const known = new Set(ids.flatMap((id) => listPayloadKeys(id, facts)).map(([name]) => name))
    return (payload) => {
      if (known.size > 0) listOthers(payload, known, 'unknown-payload-key', 'undocumented payload key')
    }
  }
  const [ofTarget, ofChanges] = [listOf(targets), listOf(changeDetails)]
  const visitTarget: Check = (place, index) =>
    visit(place, index, (target) => {
      visit(target, 'detailEntry', ofTarget)
      visit(target, 'changeDetails', (changes) => {
        visit(changes, 'from', ofChanges)
        visit(changes, 'to', ofChanges)
      })
    })
  const quiet = { ...event, report: { ...event.report, listsWrong: false, listsUnknown: false } }
  visit(quiet, 'debugContext', (context) => visit(context, 'debugData', listOf(debugData === null ? [] : [debugData])))
  expectList(quiet, 'target', 'a list', never, visitTarget)
}

/** Look into a value that is an object, and leave others alone. */
function visit(place: Place, key: string | number, collect: Collect): void {
  expectObject(place, key, 'an object', never, collect)
}

const never = (): boolean => false
