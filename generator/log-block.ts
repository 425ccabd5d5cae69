/** A part of a log file: lines that each hold a value. */
export interface LogBlock {
  /** The number of the block, over all files. */
  readonly number: number
  readonly bytes: Uint8Array
  /** For values that were cut out of a larger one: the line of the file that each begins on. Otherwise every line counts. */
  readonly lines: Uint32Array | null
  /** What is wrong with the part itself, in place of its bytes. */
  readonly issue: { readonly code: string; readonly message: string } | null
}
