/** What names a text in its source: a key, a variable, the other side of a comparison. */
export interface Holder {
  /** Nearest first, as written: names, paths or whole expressions. */
  readonly keys: readonly string[]
  /** How the text is compared, in the source's own words, such as `startsWith`, `sw` or `in`; often empty. */
  readonly operator: string
  /** Tells texts of one list from others: the offset at which the list starts, or null outside of lists. */
  readonly list: number | null
}

export const noHolder: Holder = { keys: [], operator: '', list: null }

/** A text in which ids of event types may stand: a string without its quotes, a value, or a whole query. Offsets count in the source. */
export interface Region {
  readonly start: number
  readonly end: number
  readonly holder: Holder
  /** Whether something that is not known yet follows the text, as in a template literal. */
  readonly isOpen: boolean
}

/** What a scanner makes of a source. */
export interface Scan {
  /** The source, with blanks in place of comments that no region leaves out. */
  readonly text: string
  readonly regions: readonly Region[]
  /** Whether values are compared letter by letter, as code does and queries do not. */
  readonly isExact: boolean
}

/** Whether a token stands in a part of the source; scanners leave everything else alone. */
export type HasToken = (start: number, end: number) => boolean
