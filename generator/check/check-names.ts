import type { Draft, Located } from '../model.ts'
import { toFileName, toIdentifier } from '../names.ts'
import type { Report } from '../report.ts'

/** Names of files and identifiers that two ids would share, letter case aside: one would overwrite the other. */
export function checkNames({ documents, payloads }: Draft, report: Report): void {
  const namespaces = distinct(documents.flatMap(({ namespace }) => (namespace === null ? [] : [namespace])))
  const eventTypes = distinct(documents.flatMap((document) => document.eventTypes.map(({ id }) => id)))
  for (const { id, other, name } of listCollisions(namespaces, toIdentifier)) {
    report.add('namespace/colliding-name', id.origin, { namespace: id.value, other: other.value, name }, other.origin)
  }
  for (const { id, other, name } of listCollisions([...namespaces, ...eventTypes], toFileName)) {
    report.add('event-type/colliding-name', id.origin, { id: id.value, other: other.value, name }, other.origin)
  }
  for (const { id, other, name } of listCollisions(distinct(payloads.map((payload) => payload.id)), toFileName)) {
    report.add('payload/colliding-name', id.origin, { id: id.value, other: other.value, name }, other.origin)
  }
}

function distinct(names: readonly Located<string>[]): Located<string>[] {
  const first = new Map<string, Located<string>>()
  for (const name of names) if (!first.has(name.value)) first.set(name.value, name)
  return [...first.values()]
}

interface Collision {
  readonly id: Located<string>
  readonly other: Located<string>
  readonly name: string
}

function listCollisions(ids: readonly Located<string>[], toName: (id: string) => string): Collision[] {
  const first = new Map<string, Located<string>>()
  const collisions: Collision[] = []
  for (const id of ids) {
    const name = toName(id.value)
    const other = first.get(name.toLowerCase())
    if (other === undefined) first.set(name.toLowerCase(), id)
    else collisions.push({ id, other, name })
  }
  return collisions
}
