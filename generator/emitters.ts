import type { BuiltInEmitter } from './config.ts'
import { emitCatalog } from './emit/emit-catalog.ts'
import { emitFixtures } from './emit/emit-fixtures.ts'
import { emitPages } from './emit/emit-pages.ts'
import { emitRuntime } from './emit/emit-runtime.ts'
import { emitSchemas } from './emit/emit-schemas.ts'
import { emitWarehouse } from './emit/emit-warehouse.ts'
import type { Emitter, OutputFile } from './model.ts'

/**
 * By the names that configurations use. Of TypeScript this is the fixed part: what is made from the catalog takes longest and has
 * a thread of its own (`commands/emit-thread.ts`).
 */
export const emittersByName: Readonly<Record<BuiltInEmitter, Emitter<readonly OutputFile[]>>> = {
  catalog: emitCatalog,
  typescript: emitRuntime,
  fixtures: emitFixtures,
  schemas: emitSchemas,
  pages: emitPages,
  warehouse: emitWarehouse,
}

/** What is made from a catalog beside TypeScript. */
export const emitters = Object.values(emittersByName)
