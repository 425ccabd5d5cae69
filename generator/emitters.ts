import { emitCatalog } from './emit/emit-catalog.ts'
import { emitFixtures } from './emit/emit-fixtures.ts'
import { emitPages } from './emit/emit-pages.ts'
import { emitRuntime } from './emit/emit-runtime.ts'
import { emitSchemas } from './emit/emit-schemas.ts'
import type { Emitter, OutputFile } from './model.ts'

/**
 * What is made from a catalog, in this order. TypeScript takes longest: where `emitTypeScript` hands it to another thread, that
 * one works while the others do.
 */
export function listEmitters<Files>(emitTypeScript: Emitter<Files>): readonly Emitter<Files | readonly OutputFile[]>[] {
  return [emitTypeScript, emitCatalog, emitRuntime, emitFixtures, emitSchemas, emitPages]
}
