/** The order of every list in the catalog: by code unit, the same wherever it is made. */
export function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
