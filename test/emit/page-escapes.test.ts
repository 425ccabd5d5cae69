import { describe, expect, test } from 'vitest'
import { toBreakable, toBreakablePageText, toPageText, toPageTitle } from '../../generator/emit/escape.ts'

describe('an id in Markdown', () => {
  const table = [
    { name: 'may break before dots', given: 'user.session.start', want: 'user<wbr>.session<wbr>.start' },
    { name: 'may break after underscores', given: 'linked_object', want: 'linked\\_<wbr>object' },
    { name: 'has its brackets escaped', given: 'target[].id', want: 'target\\[\\]<wbr>.id' },
    { name: 'has markup escaped', given: '<b>.{{x}}', want: '\\<b\\><wbr>.\\{\\{x\\}\\}' },
  ]
  test.for(table)('$name', ({ given, want }) => {
    expect(toBreakable(given)).toBe(want)
  })
})

describe('a value of the front matter', () => {
  const table = [
    { name: 'is a JSON string', given: 'a', want: '"a"' },
    { name: 'cannot end its string', given: '"\n---', want: '"&#34; ---"' },
    { name: 'cannot end a script', given: '</script>', want: '"&#60;/script&#62;"' },
    { name: 'cannot be a template', given: '{{x}}', want: '"&#123;&#123;x&#125;&#125;"' },
  ]
  test.for(table)('$name', ({ given, want }) => {
    expect(toPageText(given)).toBe(want)
  })

  test('may break at the joints of an id', () => {
    expect(toBreakablePageText('a_b.<c>')).toBe('"a_<wbr>b<wbr>.&#60;c&#62;"')
  })
})

describe('a title', () => {
  const table = [
    { name: 'is an id as it is', given: 'createEnrollment.IOS', want: '"createEnrollment.IOS"' },
    { name: 'has no emphasis', given: '_a_.b', want: '"\\\\_a\\\\_.b"' },
    { name: 'has nothing but what ids consist of', given: 'a<b>"{{', want: '"a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD"' },
  ]
  test.for(table)('$name', ({ given, want }) => {
    const escaped = given.replace(/_/g, '\\_')
    expect(toPageTitle(given)).toBe(want)
    expect(JSON.parse(toPageTitle(given))).toHaveLength(escaped.length)
  })
})
