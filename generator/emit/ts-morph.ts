import { createRequire } from 'node:module'
import type * as TsMorph from 'ts-morph'

/**
 * ts-morph, required: for an import, Node would look through all of TypeScript for the names that come of it, which takes half as long
 * again as loading it.
 */
export const { CodeBlockWriter, IndentationText, Project, QuoteKind, StructureKind, ts } = createRequire(import.meta.url)(
  'ts-morph',
) as typeof TsMorph
