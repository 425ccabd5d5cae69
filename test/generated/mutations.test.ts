import { describe, expect, test } from 'vitest'
import { richCatalog } from '../emit/catalog.ts'
import { emitAll, loadEmitted } from '../emit/emitted.ts'
import { compare, listMessages } from './fuzz.ts'

const files = emitAll(richCatalog)
const emitted = await loadEmitted(files)
const built = richCatalog.eventTypes.map(({ id }) => emitted.buildLogEvent(id))

/** `npm run fuzz` has as many as it is told, and other seeds. */
const count = 100_000

describe('validators and JSON Schema accept the same', () => {
  const messages = listMessages(emitted, (name) => files.get(`schemas/${name}.schema.json`) ?? '{}', built)
  test.each(messages)('for mutations of a $name', (message) => {
    const { accepted, disagreements } = compare(message, count * message.share)
    expect(disagreements.slice(0, 3)).toEqual([])
    // Both ways of agreeing have to occur often, or the comparison would mean little.
    expect(accepted).toBeGreaterThan((count * message.share) / 10)
    expect(count * message.share - accepted).toBeGreaterThan((count * message.share) / 10)
  })
})
