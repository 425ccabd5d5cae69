import { describe, expect, test } from 'vitest'
import { catalogFacts } from '../../generated/facts.ts'
import { isLogEvent, validateLogEvent } from '../../generated/index.ts'
import { findEventTypeFacts, listPayloadKeys } from '../../generated/runtime/facts.ts'
import { listCaptured } from './fuzz.ts'

const captured = listCaptured().map((event, index) => ({ name: `${index + 1}`, event }))

/** Every path below a value that the envelope describes, with the value there. */
function listPaths(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, held]) => {
    const at = [...path, key]
    return [at, ...(isOpen(at) ? [] : listPaths(held, at))]
  })
}

/** Whether anything may stand below a path. */
function isOpen(path: readonly (string | number)[]): boolean {
  return /^(?:debugData|detailEntry|from|to|detail|issuer)$/.test(String(path.at(-1)))
}

/** A copy with a function, which nothing of the envelope may be, in place of what a path leads to. */
function replaceAt(value: object, path: readonly (string | number)[]): object {
  const copy = structuredClone(value)
  const owner = path.slice(0, -1).reduce((held, key) => Reflect.get(held, key) as object, copy)
  Reflect.set(owner, path.at(-1) ?? '', () => 0)
  return copy
}

describe.runIf(captured.length > 0)('log events that Okta publishes', () => {
  test.each(captured)('pass: $name', ({ event }) => {
    expect(validateLogEvent(event)).toEqual({ value: event })
    expect(isLogEvent(event)).toBe(true)
  })

  test.each(captured)('have the path named at which they are broken, every one in turn: $name', ({ event }) => {
    const unchecked = new Set(validateLogEvent(event, { strict: true }).issues?.map(({ path }) => path.join('.')))
    const paths = listPaths(event).filter((path) => !unchecked.has(path.join('.')))
    expect(paths.length).toBeGreaterThan(50)
    for (const path of paths) expect(validateLogEvent(replaceAt(event, path)).issues?.map((issue) => issue.path)).toEqual([path])
  })

  test('have at least 94 % of the keys of their debug data typed', () => {
    const keys = captured.flatMap(({ event }) => {
      const { debugData } = findEventTypeFacts(String(Reflect.get(event, 'eventType')), catalogFacts)
      const known = new Set(listPayloadKeys(debugData ?? 'CommonDebugData', catalogFacts).map(([name]) => name))
      const held = (Reflect.get(event, 'debugContext') as { debugData?: object } | null)?.debugData ?? {}
      return Object.keys(held).map((name) => known.has(name))
    })
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter((isKnown) => isKnown).length / keys.length).toBeGreaterThanOrEqual(0.94)
  })
})
