import { describe, expect, test } from 'vitest'
import { foldIds } from '../../generator/emit/fold-ids.ts'
import { createRandom } from '../../templates/runtime/random.ts'
import { unfold } from '../../templates/runtime/unfold.ts'

/** What `unfold` reads, sorted. */
const list = (text: string, words: string): readonly string[] => [...unfold(text, words).values()].sort()

describe('folded ids', () => {
  const cases = [
    { name: 'one', given: ['a.b'], want: '(a.b' },
    { name: 'siblings', given: ['a.b', 'a.c'], want: '(a.b c' },
    { name: 'one that is the start of another', given: ['a.b', 'a.b.c'], want: '(a.b(c' },
    { name: 'the next namespace', given: ['a.b.c', 'd.e'], want: '(a.b.c))d.e' },
    { name: 'what is used least first', given: ['a.a.x', 'a.b.y', 'c.a.z'], want: '(c.a.z))a.b.y)a.x' },
    {
      name: 'words that every object knows',
      given: ['__proto__.constructor', '__proto__.toString'],
      want: '(__proto__.constructor toString',
    },
  ]
  test.each(cases)('write and read $name', ({ given, want }) => {
    expect(foldIds(given)).toEqual({ lines: [want], words: [] })
    expect(list(want, '')).toEqual(given)
  })

  test('abbreviate the words that take most room, a word in another one included, the most used first', () => {
    const starts = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const given = ['a.recreate', ...starts.flatMap((start) => [`${start}.create`, `${start}.recreate`, `${start}.user`])]
    const { lines, words } = foldIds(given)
    expect(words).toEqual(['recreate', 'create', 'user'])
    expect(lines.join('')).toBe(`(a.,${starts.map((start) => `)${start}.= & ,`).join('')}`)
    expect(list(lines.join(''), words.join(' '))).toEqual(given)
  })

  test('are read back as they were, whatever they are, from lines that are not long', () => {
    const random = createRandom('ids')
    const words = ['a', 'b', 'lock', 'unlocked', 'A-b', 'x_y', '0', 'IOS'] as const
    for (let round = 0; round < 200; round += 1) {
      const ids = Array.from({ length: 1 + random.below(60) }, () =>
        Array.from({ length: 1 + random.below(5) }, () => random.pick(words)).join('.'),
      )
      const sorted = [...new Set(ids)].sort()
      const { lines, words: abbreviated } = foldIds(sorted)
      expect(list(lines.join(''), abbreviated.join(' '))).toEqual(sorted)
      expect(lines.filter((line) => line.length > 110)).toEqual([])
    }
  })
})
