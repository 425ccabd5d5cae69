/** What kinds of things the search finds, and what each weighs beside an event type. */
export const kindWeights = {
  'event type': 1,
  namespace: 1.5,
  guide: 1,
  reference: 1,
  payload: 0.6,
  removed: 0.4,
} as const

/** One thing that can be found. */
export interface Hit {
  readonly kind: keyof typeof kindWeights
  readonly title: string
  readonly text: string
  /** The address of its page below the site's base, such as `/reference/log-event`. */
  readonly url: string
  readonly namespace: string | null
  /** The release that brought it, such as `2018.05.0`. */
  readonly since: string | null
  readonly tags: readonly string[]
  /** The titles of the payloads that it carries. */
  readonly payloads: readonly string[]
  /** The keys of a payload. */
  readonly keys: readonly string[]
  readonly changeDetails: boolean
  readonly deprecated: boolean
}

/** What is true of most hits, for those that need to say less. */
export const plainHit = {
  namespace: null,
  since: null,
  tags: [],
  payloads: [],
  keys: [],
  changeDetails: false,
  deprecated: false,
} as const satisfies Partial<Hit>
