import fc from 'fast-check'
import type { Edition, EditionEventType } from '../../generator/diff/edition.ts'
import { createEdition, createEditionEventType, createPayload } from './editions.ts'

const segment = fc.constantFrom('user', 'session', 'start', 'app_x', 'App-X', 'a', 'b', 'B')
const ids = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('.'))
const text = fc.option(fc.constantFrom('One.', 'Two.', ''), { nil: null })
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const names = fc.uniqueArray(fc.constantFrom('A', 'B', 'C'))

const eventTypes: fc.Arbitrary<EditionEventType> = fc
  .record({
    id: ids,
    description: sometimes(text),
    wording: sometimes(text),
    since: sometimes(fc.constantFrom(null, '2018.05.0', '2016.48')),
    tags: sometimes(names),
    debugData: sometimes(fc.constantFrom(null, 'A', 'B')),
    targets: sometimes(names),
    changeDetails: sometimes(names),
    fields: sometimes(
      fc.uniqueArray(
        fc.record({ name: names.map(String), type: fc.constantFrom('string', 'integer', '"A" | "B"'), isShared: fc.boolean() }),
        {
          selector: ({ name }) => name,
        },
      ),
    ),
    deprecated: sometimes(fc.constantFrom(null, 'yes')),
  })
  .map(({ id, ...facts }) => createEditionEventType(id, facts))

/** Editions of a few event types with a few facts, so that two of them have much in common. */
export const editions: fc.Arbitrary<Edition> = fc
  .record({
    list: fc.uniqueArray(eventTypes, { selector: ({ id }) => id, maxLength: 30 }),
    payloads: sometimes(
      fc.uniqueArray(fc.constantFrom('A', 'B', 'C')).map((list) => list.map((id) => createPayload(id, { [id]: 'String' }))),
    ),
  })
  .map(({ list, payloads }) => createEdition(list, { payloads }))
