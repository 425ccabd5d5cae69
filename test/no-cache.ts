import type { ParseCache } from '../generator/pipeline.ts'

/** A cache that keeps nothing: every document is parsed. */
export const noCache: ParseCache = { get: () => undefined, set: () => {} }
