// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** The ids that a pattern matches: itself, or those below it where it ends in `.*`, or all where it is `*`. */
export type Matching<Ids extends string, Pattern extends string> = Pattern extends '*'
  ? Ids
  : Pattern extends PatternOf<infer Start>
    ? Below<Ids, Start>
    : Pattern & Ids

/** The pattern for everything below the start of an id. */
export type PatternOf<Start extends string> = `${Start}.*`

/** The ids that are below the start of an id. */
export type Below<Ids extends string, Start extends string> = Ids & `${Start}.${string}`

/**
 * The values of a map whose keys are below the start of an id. A conditional type, so that TypeScript does not work out every key while
 * the start is not known.
 */
export type ValuesBelow<Values, Start extends string> = Start extends string ? Values[Below<keyof Values & string, Start>] : never
