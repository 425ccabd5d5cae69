import { type Choice, type FacetId, facetIds } from './facets.ts'

/** What the explorer shows: all of it is in its address. */
export interface View {
  readonly query: string
  readonly choice: Choice
}

export const emptyView: View = { query: '', choice: toChoice(() => []) }

/** Read the view from the search part of an address, such as `?q=mfa&namespace=Okta-user&namespace=Okta-system`. */
export function readView(search: string): View {
  const parameters = new URLSearchParams(search)
  return { query: parameters.get('q') ?? '', choice: toChoice((id) => [...new Set(parameters.getAll(id))]) }
}

/** The search part of a view's address; empty for the empty view. */
export function printView({ query, choice }: View): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]])
  for (const id of facetIds) for (const value of choice[id]) parameters.append(id, value)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** Choose a value of a facet, or take the choice back. */
export function toggleValue({ query, choice }: View, id: FacetId, value: string): View {
  const chosen = choice[id]
  return { query, choice: { ...choice, [id]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] } }
}

export function isEmpty(view: View): boolean {
  return view.query.trim() === '' && facetIds.every((id) => view.choice[id].length === 0)
}

function toChoice(of: (id: FacetId) => readonly string[]): Choice {
  return Object.fromEntries(facetIds.map((id) => [id, of(id)])) as unknown as Choice
}
