// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

import { type CatalogFacts, type FieldFacts, findEventTypeFacts, listFields } from './facts.js'
import { fits } from './fits.js'
import { messageSamples } from './message-samples.js'
import { fieldSamples, type Sample, type SampleContext } from './sample-fields.js'
import { createScene } from './scene.js'
import type { ValueScalar, ValueType } from './value-type.js'

/** How deep structures that hold themselves are followed. */
const deepest = 12

/** How a message is put together. */
interface Plan extends SampleContext {
  /** Whether everything that may be there is, and nothing is null. */
  readonly isComplete: boolean
  readonly samples: ReadonlyMap<string, Sample>
  /** The log events that a message carries; null while a log event itself is made. */
  readonly events: readonly unknown[] | null
}

/** The sample event of an event type: the same for the same id. With `isComplete`, no field is missing or null. */
export function buildSample(eventType: string, facts: CatalogFacts, isComplete = false): Record<string, unknown> {
  const scene = createScene(findEventTypeFacts(eventType, facts))
  return buildStruct('LogEvent', '', { facts, scene, target: null, isComplete, samples: fieldSamples, events: null })
}

/** A sample of a message that carries log events. */
export function buildMessage(id: string, events: readonly unknown[], facts: CatalogFacts): Record<string, unknown> {
  const scene = createScene(findEventTypeFacts(id, facts))
  return buildStruct(id, `${id}.`, { facts, scene, target: null, isComplete: false, samples: messageSamples, events })
}

function buildStruct(id: string, prefix: string, plan: Plan, depth = 0): Record<string, unknown> {
  const entries = listFields(id, plan.facts).map((field) => [field.name, buildField(field, `${prefix}${field.name}`, plan, depth)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function buildField({ isRequired, type }: FieldFacts, path: string, plan: Plan, depth: number): unknown {
  const sample = plan.samples.get(path)?.(plan)
  if (sample !== undefined && fits(sample, type) && !(plan.isComplete && sample === null)) return sample
  const isWanted = isRequired || plan.isComplete || (!plan.samples.has(path) && hasParts(path, plan))
  return isWanted ? buildValue(type, path, plan, depth) : undefined
}

const wholes = /* @__PURE__ */ new WeakMap<Plan['samples'], ReadonlySet<string>>()

/** Whether there are samples of something below a path. */
function hasParts(path: string, { samples }: Plan): boolean {
  const known = wholes.get(samples) ?? new Set([...samples.keys()].flatMap(listWholes))
  wholes.set(samples, known)
  return known.has(path)
}

/** The paths that a path lies below, such as `actor` and `actor.detail` for `actor.detail.kind`. */
function listWholes(path: string): string[] {
  const parts = path.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}

/** A value of a type, for fields without a sample. */
function buildValue(type: ValueType, path: string, plan: Plan, depth: number): unknown {
  const [struct] = type.structs
  const [items] = type.lists
  const [value] = type.values
  const [scalar] = type.scalars
  if (struct !== undefined && depth < deepest) return buildReference(struct, path, plan, depth)
  if (items !== undefined && depth < deepest) return buildList(items, path, plan, depth)
  if (scalar !== undefined) return buildScalar(scalar, plan)
  if (value !== undefined) return value
  return type.nullable || type.any ? null : items === undefined ? {} : []
}

function buildReference(struct: string, path: string, plan: Plan, depth: number): unknown {
  if (struct === 'LogEvent' && plan.events !== null) return plan.events[0]
  return buildStruct(struct, `${path}.`, plan, depth + 1)
}

function buildList(items: ValueType, path: string, plan: Plan, depth: number): unknown[] {
  if (items.structs.includes('LogEvent') && plan.events !== null) return [...plan.events]
  if (path === 'target') return plan.scene.targets.map((target) => buildValue(items, path, { ...plan, target }, depth + 1))
  return hasParts(path, plan) || plan.isComplete ? [buildValue(items, path, plan, depth + 1)] : []
}

function buildScalar(scalar: ValueScalar, { scene }: Plan): unknown {
  switch (scalar) {
    case 'string':
      return 'unknown'
    case 'boolean':
      return false
    case 'number':
    case 'integer':
      return 0
    case 'date-time':
      return new Date(scene.time).toISOString()
    default:
      return scalar satisfies never
  }
}
