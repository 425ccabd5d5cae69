import { describe, expect, test } from 'vitest'
import { printApi } from '../../docs/.vitepress/api/print-api.ts'
import { readApi } from '../../docs/.vitepress/api/read-api.ts'
import * as generated from '../../generated/index.ts'

const modules = readApi()
const entries = modules.flatMap(({ entries }) => entries)

describe('the page of the API', () => {
  test('has everything that the generated code exports', () => {
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(generated)))
  })

  test('has the types that a module passes on from others, once', () => {
    const [module] = modules.filter(({ name }) => name === 'event-types')
    expect(module?.entries.map(({ name }) => name)).toEqual(['eventTypes', 'EventType', 'EventTypePattern', 'EventTypeMatching'])
  })

  test('says something of everything', () => {
    const silent = entries.filter(({ doc }) => doc === '')
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('shows overloads without bodies', () => {
    const { code } = entries.find(({ name }) => name === 'isLogEvent') ?? {}
    expect(code).toBe(`function isLogEvent(value: unknown, options: ValidateOptions & { readonly strict: true }): value is LogEvent
function isLogEvent(value: unknown, options?: ValidateOptions): value is AnyLogEvent`)
  })

  test('has under the index what the index alone exports', () => {
    const [index, ...others] = modules.toReversed()
    expect(index?.name).toBe('index')
    const elsewhere = new Set(others.flatMap(({ entries }) => entries.map(({ name }) => name)))
    expect(index?.entries.map(({ name }) => name).filter((name) => elsewhere.has(name))).toEqual([])
    const headings = [...printApi(modules).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings.slice(-2)).toEqual(['`arbitraries.js`', '`index.js` alone'])
  })

  test('keeps code within its fence', () => {
    const page = printApi([{ name: 'a', entries: [{ name: 'b', doc: 'Says `c<d>`, <b>.', code: "type B = '```'" }] }])
    expect(page).toContain("## `a.js`\n\n### b\n\nSays `c<d>`, &lt;b>.\n\n````ts\ntype B = '```'\n````\n")
  })
})
