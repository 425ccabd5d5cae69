/**
 * What a project's `okta-events.config.ts` may say, and what an emitter of its own is given: the entry point `okta-events/config`.
 * It imports nothing when it runs, so that a configuration costs no more than itself.
 */
import type { Emitter } from './model.ts'

export type {
  Catalog,
  Deprecation,
  EmitTools,
  Emitter,
  Enumeration,
  EnvelopeField,
  EventType,
  Field,
  FieldType,
  Flag,
  Namespace,
  Origin,
  OutputFile,
  Payload,
  PayloadField,
  PayloadKind,
  Presence,
  Recall,
  Reference,
  Release,
  Removal,
  Scalar,
  Struct,
  Templates,
} from './model.ts'

/** What the package itself can make: TypeScript with its runtime, `catalog.json`, sample log events, JSON Schemas, pages of the reference, tables for warehouses. */
export const builtInEmitters = ['typescript', 'catalog', 'fixtures', 'schemas', 'pages', 'warehouse'] as const
export type BuiltInEmitter = (typeof builtInEmitters)[number]

/** Every option may be missing. Paths are relative to the folder of the configuration file; what the command line says wins. */
export interface OktaEventsConfig {
  /** The folder of the catalog documents; `spec` by default. */
  readonly spec?: string
  /** The folder that `generate` writes; `generated` by default. */
  readonly out?: string
  /** Only event types that match: ids such as `user.session.start`, or the start of ids such as `user.*`. */
  readonly only?: readonly string[]
  /** What `pull` reads: the address or the path of Okta's CSV or JSON; Okta's public CSV by default. */
  readonly source?: string
  /** Whether `generate` and `validate` take for errors what they only warn of otherwise. */
  readonly strict?: boolean
  /** What `generate` makes: names of what the package can make, and functions of your own; by default all that the package can make. */
  readonly emitters?: readonly (BuiltInEmitter | Emitter)[]
  /** A folder of page templates, such as `event-type.md.hbs`, that take the place of those of the same name in the package. */
  readonly templates?: string
}

/** Gives an editor the types of a configuration file: `export default defineConfig({ … })`. */
export function defineConfig(config: OktaEventsConfig): OktaEventsConfig {
  return config
}
