import { type EnvelopePaths, findPath } from '../envelope-paths.ts'
import type { DocumentForm, DraftEnumeration, DraftEventType, DraftField, FieldType } from '../model.ts'
import type { Report } from '../report.ts'
import { printTypeExpression } from '../type-expression.ts'
import { type Listing, readListing } from './read-listing.ts'

const segments = /^[A-Za-z][A-Za-z0-9_-]*(?:\[\])*(?:\.[A-Za-z0-9_-]+(?:\[\])*)*$/

/** What the rules on fields hold a row against. */
export interface FieldRules {
  readonly paths: EnvelopePaths
  readonly enumerations: ReadonlyMap<string, DraftEnumeration>
  /** The type that each field was first given, over all documents. */
  readonly types: Map<string, DraftField>
}

export function createFieldRules(paths: EnvelopePaths, enumerations: readonly DraftEnumeration[]): FieldRules {
  return { paths, enumerations: new Map(enumerations.map((enumeration) => [enumeration.id.value, enumeration])), types: new Map() }
}

/** The field rows of one event type: their paths, their types, and what their descriptions say of their values. */
export function checkFields({ fields }: DraftEventType, form: DocumentForm, rules: FieldRules, report: Report): void {
  const seen = new Map<string, DraftField>()
  for (const field of fields) {
    const name = field.name.value
    const first = seen.get(name)
    if (first === undefined) seen.set(name, field)
    if (!segments.test(name)) report.add('field/name', field.name.origin, { name })
    else {
      // The split of page text has reported it already.
      if (form !== 'page-text') checkPath(name, field, rules, report)
      if (!checkType(field, rules, report) && first !== undefined)
        report.add('field/duplicate', field.name.origin, { name }, first.name.origin)
      checkListing(field, rules, report)
    }
  }
}

function checkPath(name: string, { name: { origin } }: DraftField, { paths }: FieldRules, report: Report): void {
  if (findPath(paths, name) === null && !isBelowMap(name, paths)) report.add('field/undocumented-path', origin, { name })
}

/** Give whether the row's type was reported. */
function checkType(field: DraftField, { paths, types }: FieldRules, report: Report): boolean {
  const name = field.name.value
  const known = findPath(paths, name)
  if (field.type === null) return false
  const type = normalise(field.type.value)
  const stated = types.get(name)?.type ?? null
  const other = known === null ? stated?.value : printTypeExpression(known.type)
  if (other !== undefined && !agree(type, normalise(other))) {
    report.add('field/two-types', field.type.origin, { name, type: field.type.value, other }, known === null ? stated?.origin : undefined)
    return true
  }
  types.set(name, field)
  return false
}

function normalise(type: string): string {
  return type
    .split('|')
    .map((member) => member.trim())
    .sort()
    .join(' | ')
}

/** A row may leave out that the value can be null, and that a set of words is open: it speaks of what a reader gets to see. */
function agree(type: string, other: string): boolean {
  const members = new Set(other.split(' | '))
  return type.split(' | ').every((member) => members.has(member))
}

function isBelowMap(name: string, paths: EnvelopePaths): boolean {
  for (let end = name.lastIndexOf('.'); end !== -1; end = name.lastIndexOf('.', end - 1)) {
    const parent = findPath(paths, name.slice(0, end))
    if (parent !== null) return listMembers(parent.type).some((member) => member.kind === 'map' || member.kind === 'unknown')
    if (end === 0) break
  }
  return false
}

function listMembers(type: FieldType): readonly FieldType[] {
  return type.kind === 'union' ? type.members : [type]
}

/** `Result: SUCCESS, FAILURE, UNKNOWN.` closes the values of a field; an `etc.` leaves them open. */
function checkListing({ name, description }: DraftField, { paths, enumerations }: FieldRules, report: Report): void {
  const known = findPath(paths, name.value)
  const listing = readListing(description.value)
  if (known === null || listing === null) return
  const members = listMembers(known.type)
  if (!members.some(isWord)) {
    if (listing.closed) {
      report.add('field/not-an-enumeration', description.origin, { name: name.value, type: printTypeExpression(known.type) })
    }
    return
  }
  const values = members.flatMap((member) => listValues(member, enumerations))
  if (values.length > 0) checkValues(listing, { name: name.value, values, open: members.some(isString) }, description.origin, report)
}

interface Known {
  readonly name: string
  readonly values: readonly string[]
  readonly open: boolean
}

function checkValues(listing: Listing, { name, values, open }: Known, origin: DraftField['description']['origin'], report: Report): void {
  const unknown = listing.values.filter((value) => !values.includes(value))
  if (unknown.length > 0 && (listing.closed || !open)) report.add('field/enumeration', origin, { name, values: unknown })
  else if (!listing.closed && !open) report.add('field/open-enumeration', origin, { name })
}

function isString(type: FieldType): boolean {
  return type.kind === 'scalar' && type.scalar === 'string'
}

/** Whether a type can hold one of several words. */
function isWord(type: FieldType): boolean {
  return isString(type) || type.kind === 'reference' || type.kind === 'unknown' || (type.kind === 'literal' && type.value !== null)
}

function listValues(type: FieldType, enumerations: ReadonlyMap<string, DraftEnumeration>): string[] {
  if (type.kind === 'literal' && type.value !== null) return [type.value]
  if (type.kind !== 'reference') return []
  return enumerations.get(type.id)?.values.map(({ value }) => value) ?? []
}
