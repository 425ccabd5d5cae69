import { type CatalogFacts, findEventTypeFacts, listPayloadKeys } from './facts.js'
import type { Issue, Path } from './issue.js'
import { readKey } from './read-key.js'
import { addUnknownPayloadKeys, visit, visitItems } from './unknown.js'

/** List the keys of a log event's payloads that its event type does not document, where it documents any. */
export function collectUnknownPayloadKeys(event: object, path: Path, issues: Issue[], facts: CatalogFacts): void {
  const eventType = readKey(event, 'eventType')
  if (typeof eventType !== 'string') return
  const { debugData, targets, changeDetails } = findEventTypeFacts(eventType, facts)
  const keysOf = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => listPayloadKeys(id, facts)).map(([name]) => name))
  const look = (owner: object, at: Path, keys: readonly string[], known: ReadonlySet<string>): void => {
    if (known.size === 0) return
    const [key = '', ...rest] = keys
    visit(readKey(owner, key), [...at, key], issues, (value, place) => {
      if (rest.length === 0) addUnknownPayloadKeys(value, known, place, issues)
      else look(value, place, rest, known)
    })
  }
  const [ofTargets, ofChanges] = [keysOf(targets), keysOf(changeDetails)]
  look(event, path, ['debugContext', 'debugData'], keysOf(debugData === null ? [] : [debugData]))
  visitItems(readKey(event, 'target'), [...path, 'target'], issues, (item, place) => {
    visit(item, place, issues, (target) => {
      look(target, place, ['detailEntry'], ofTargets)
      look(target, place, ['changeDetails', 'from'], ofChanges)
      look(target, place, ['changeDetails', 'to'], ofChanges)
    })
  })
}
