import { emitCatalog } from './emit/emit-catalog.ts'
import { emitFixtures } from './emit/emit-fixtures.ts'
import { emitPages } from './emit/emit-pages.ts'
import { emitRuntime } from './emit/emit-runtime.ts'
import { emitSchemas } from './emit/emit-schemas.ts'
import type { Emitter, OutputFile } from './model.ts'

/** What is made from a catalog beside TypeScript, which takes longest and has a thread of its own (`commands/emit-thread.ts`). */
export const emitters: readonly Emitter<readonly OutputFile[]>[] = [emitCatalog, emitRuntime, emitFixtures, emitSchemas, emitPages]
