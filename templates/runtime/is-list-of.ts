import { maxItems } from './issue.js'

/** Whether a value is a list, not too long, with items that pass a check. Holes, of which JSON has none, are passed over. */
export const isListOf = (value: unknown, passes: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= maxItems && value.every(passes)
