/** The numbers of a picture as a table; its cells are plain text. */
export interface PictureTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A coordinate, to a tenth. */
export function toShape(value: number): string {
  return String(Math.round(value * 10) / 10)
}
