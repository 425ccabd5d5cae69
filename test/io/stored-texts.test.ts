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

test('few that are new are kept beside the others, which are not written again', () => {
  const cache = createCache()
  const keys = ['a', 'b', 'c', 'd', 'e']
  run(cache, keys)
  const before = cache.files.get('texts')
  for (const key of ['f', 'g']) {
    expect(run(cache, [...keys.slice(1), key])).toEqual([key])
    expect(cache.files.get('texts')).toBe(before)
    expect(run(cache, [...keys, key])).toEqual([])
  }
  expect(run(cache, ['f'])).toEqual(['f'])
  expect(run(cache, keys)).toEqual(keys)
})

test('what is damaged is made again, whichever of the files it is', () => {
  const keys = ['a', 'b', 'c', 'd']
  for (const name of ['texts', 'texts.later']) {
    const cache = createCache()
    run(cache, keys)
    run(cache, [...keys, 'e'])
    expect(cache.files.delete(name)).toBe(true)
    expect(run(cache, [...keys, 'e'])).toEqual(name === 'texts' ? keys : ['e'])
    expect(run(cache, [...keys, 'e'])).toEqual([])
  }
})

test('texts are kept as often as wanted, each time what there is by then', () => {
  const cache = createCache()
  const texts = openStoredTexts(cache, 'texts', 'one')
  texts.set('a', 'A')
  texts.save()
  texts.save()
  texts.set('b', 'B')
  texts.save()
  const again = openStoredTexts(cache, 'texts', 'one')
  expect(['a', 'b'].map((key) => again.get(key))).toEqual(['A', 'B'])
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
