/** Which result of a view was opened, and whether by key, for the way back to it. */
export interface Opened {
  readonly search: string
  readonly active: number
  readonly byKey: boolean
}

let last: Opened | null = null

export function remember(opened: Opened): void {
  last = opened
}

/** What was opened in the view of an address; its beginning where nothing was. */
export function recall(search: string): Opened {
  return last?.search === search ? last : { search, active: 0, byKey: false }
}
