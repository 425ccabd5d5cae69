import { expect, test } from 'vitest'
import { openStoredTexts, toRecall } from '../../generator/io/stored-texts.ts'

function createCache(content?: string) {
  const files = new Map(content === undefined ? [] : [['texts', content]])
  return { files, read: (name: string) => files.get(name), write: (name: string, text: string) => void files.set(name, text) }
}

/** Run with what is kept: each key is asked for once; gives what had to be made. */
function run(cache: ReturnType<typeof createCache>, keys: readonly string[], program = 'one'): readonly string[] {
  const made: string[] = []
  const texts = openStoredTexts(cache, 'texts', program)
  const recall = toRecall(texts)
  for (const key of keys) {
    const text = recall(
      () => key,
      () => {
        made.push(key)
        return `${key}\u{1F600}\n${key}`
      },
    )
    expect(text).toBe(`${key}\u{1F600}\n${key}`)
  }
  texts.save()
  return made
}

test('texts are made once, and kept for the next run', () => {
  const cache = createCache()
  expect(run(cache, ['a', 'b\nc', ''])).toEqual(['a', 'b\nc', ''])
  expect(run(cache, ['', 'b\nc', 'a', 'd'])).toEqual(['d'])
})

test('texts that a run did not ask for are forgotten', () => {
  const cache = createCache()
  run(cache, ['a', 'b'])
  run(cache, ['a'])
  expect(run(cache, ['a', 'b'])).toEqual(['b'])
})

test.each(['', '{}', '{"program":"one"', 'null\n', JSON.stringify({ program: 'other', entries: [['a', 'b']] })])(
  'what another version kept, %j, does not count',
  (content) => {
    expect(run(createCache(content), ['a'])).toEqual(['a'])
  },
)

test('texts of another program do not count', () => {
  const cache = createCache()
  run(cache, ['a'])
  expect(run(cache, ['a'], 'two')).toEqual(['a'])
})
