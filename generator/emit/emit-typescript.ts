import type { Catalog, EmitTools, OutputFile } from '../model.ts'
import { createArbitrariesModule } from './arbitraries-module.ts'
import { createCarriersModule } from './carriers-module.ts'
import { createChecksModule } from './checks-module.ts'
import { createEmitContext } from './emit-context.ts'
import { createEnvelopeModule } from './envelope-module.ts'
import { createIsEventModule, createIsEventTypeModule } from './event-checks-module.ts'
import {
  createEventTypeModule,
  createEventTypePatternModule,
  createEventTypesModule,
  createKnownEventTypesModule,
} from './event-types-module.ts'
import { createFactsModule } from './facts-module.ts'
import { createFixturesModule } from './fixtures-module.ts'
import { createGuardsModule } from './guards-module.ts'
import { createIndexModule } from './index-module.ts'
import { createKinds } from './kinds.ts'
import { createKindsModule } from './kinds-module.ts'
import { createListUnknownModule } from './list-unknown-module.ts'
import { createLogEventModule } from './log-event-module.ts'
import { createNamespaceModules } from './namespace-modules.ts'
import { createPayloadEventsModule } from './payload-events-module.ts'
import { createPayloadsModule } from './payloads-module.ts'
import { printModules } from './print-modules.ts'
import { createRedactionModule } from './redaction-module.ts'
import { createRemovedModule } from './removed-module.ts'
import { createRouterModule } from './router-module.ts'
import { createSessionModule } from './session-module.ts'
import { toCatalogFacts } from './to-catalog-facts.ts'
import { createValidatorsModule } from './validators-module.ts'

/** Types, validators and fixtures. */
export function emitTypeScript(catalog: Catalog, { recall }: Pick<EmitTools, 'recall'>): readonly OutputFile[] {
  const context = createEmitContext(catalog)
  const kinds = createKinds(context)
  const modules = [
    createArbitrariesModule(),
    createCarriersModule(context),
    createChecksModule(context, kinds),
    createEnvelopeModule(context),
    createEventTypesModule(context),
    createEventTypeModule(context),
    createEventTypePatternModule(context),
    createKnownEventTypesModule(context),
    createFactsModule(toCatalogFacts(context)),
    createFixturesModule(context),
    createGuardsModule(context, kinds),
    createIndexModule(context),
    createIsEventModule(),
    createIsEventTypeModule(),
    createKindsModule(kinds),
    createListUnknownModule(),
    createLogEventModule(context),
    ...createNamespaceModules(context),
    createPayloadEventsModule(context),
    createPayloadsModule(context),
    createRedactionModule(context),
    createRemovedModule(context),
    createRouterModule(),
    ...createSessionModule(context),
    createValidatorsModule(context),
  ]
  return printModules(modules, recall)
}
