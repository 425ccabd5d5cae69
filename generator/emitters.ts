import { emitCatalog } from './emit/emit-catalog.ts'
import { emitFixtures } from './emit/emit-fixtures.ts'
import { emitPages } from './emit/emit-pages.ts'
import { emitRuntime } from './emit/emit-runtime.ts'
import { emitSchemas } from './emit/emit-schemas.ts'
import { emitTypeScript } from './emit/emit-typescript.ts'
import type { Emitter } from './model.ts'

/** What is made from a catalog, in this order. */
export const emitters: readonly Emitter[] = [emitCatalog, emitTypeScript, emitRuntime, emitFixtures, emitSchemas, emitPages]
