import type { Change, Facet, FactValue } from '../diff/difference.ts'

const names: Readonly<Record<Facet, string>> = {
  changeDetails: 'change details',
  debugData: 'debug data',
  deprecated: 'deprecated',
  description: 'description',
  field: 'field',
  flags: 'flags',
  format: 'format',
  kind: 'kind',
  presence: 'presence',
  references: 'references',
  since: 'since',
  successor: 'successor',
  tags: 'tags',
  targets: 'targets',
  values: 'values',
  wording: "Okta's wording",
}

/** What people call a facet. */
export function toFacetName(facet: Facet): string {
  return names[facet]
}

/** Whether the facet holds sentences, not facts. */
export function isProse({ facet }: Change): boolean {
  return facet === 'description' || facet === 'wording'
}

/** What is gone and what is new: the items of lists, otherwise the two values. */
export function toParts({ from, to }: Change): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [before, after] = [toList(from), toList(to)]
  return { gone: before.filter((value) => !after.includes(value)), come: after.filter((value) => !before.includes(value)) }
}

function toList(value: FactValue): readonly string[] {
  return value === null ? [] : typeof value === 'string' ? [value] : value
}
