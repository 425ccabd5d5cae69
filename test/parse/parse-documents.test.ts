import { expect, test } from 'vitest'
import { parseDocuments } from '../../generator/parse/parse-documents.ts'
import { createReport } from '../../generator/report.ts'
import { readDocument } from '../shared.ts'

const names = ['spec/log-event.md', 'test/fixtures/seeds/okta-directory.txt', 'test/fixtures/problems/field-unknown-path/okta-zone.txt']

function createCache() {
  const kept = new Map<string, string>()
  const asked: boolean[] = []
  return {
    asked,
    get(key: string) {
      asked.push(kept.has(key))
      return kept.get(key)
    },
    set: (key: string, value: string) => void kept.set(key, value),
  }
}

function parse(cache: ReturnType<typeof createCache>, change: (text: string) => string = (text) => text) {
  const documents = names.map(readDocument)
  for (const document of documents.slice(1)) document.value = change(String(document))
  const draft = parseDocuments(documents, createReport(documents), cache)
  return { draft, problems: documents.flatMap(({ messages }) => messages.map(String)) }
}

test('an unchanged document is not parsed again, and reports its problems again', () => {
  const cache = createCache()
  const first = parse(cache)
  expect(cache.asked).toEqual([false, false, false])
  expect(first.problems.length).toBe(1)
  expect(parse(cache)).toEqual(first)
  expect(cache.asked).toEqual([false, false, false, true, true, true])
})

test('a changed document is parsed again', () => {
  const cache = createCache()
  const first = parse(cache)
  const second = parse(cache, (text) =>
    text.replace('Update universal directory mappings.', 'Update the mappings.').replace('Okta-zone', 'Okta-zones'),
  )
  expect(cache.asked).toEqual([false, false, false, true, false, false])
  expect(second.draft).not.toEqual(first.draft)
})
