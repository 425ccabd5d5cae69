import { describe, expect, test } from 'vitest'
import {
  toAnnotation,
  toAnnotationProperty,
  toBackslashedSqlName,
  toBackslashedSqlString,
  toCsvCell,
  toDocComment,
  toDocUrl,
  toMarkdownName,
  toPropertyKey,
  toSparkName,
  toSparkString,
  toSqlName,
  toSqlString,
  toTsString,
} from '../../generator/emit/escape.ts'

describe('a workflow command', () => {
  test.each([
    { name: 'a line break', given: 'a\r\n::error::b', want: 'a%0D%0A::error::b' },
    { name: 'an escape of its own', given: '100%0A', want: '100%250A' },
    { name: 'a terminal sequence', given: '\u001b[31mred', want: '\\u{1b}[31mred' },
    { name: 'a bidirectional override', given: 'a\u202eb\u2028c', want: 'a\\u{202e}b\\u{2028}c' },
    { name: 'plain text', given: 'Duplicate `a.b`, see c:1:2', want: 'Duplicate `a.b`, see c:1:2' },
  ])('has $name in its message', ({ given, want }) => {
    expect(toAnnotation(given)).toBe(want)
  })

  test.each([
    { name: 'a comma and a colon', given: 'a,line=1:2', want: 'a%2Cline=1%3A2' },
    { name: 'the end of the command', given: 'a::b\nc', want: 'a%3A%3Ab%0Ac' },
    { name: 'a per cent sign', given: '%2C', want: '%252C' },
  ])('has $name in a property', ({ given, want }) => {
    expect(toAnnotationProperty(given)).toBe(want)
  })
})

describe('a documentation comment', () => {
  test.each([
    { name: 'an end of a comment', given: 'send*/system', want: 'send*\\/system' },
    { name: 'a tag', given: 'a @deprecated b', want: 'a \\@deprecated b' },
    { name: 'a link', given: '{@link a}', want: '{\\@link a}' },
    { name: 'line breaks', given: 'a\r\n\tb', want: 'a b' },
    { name: 'what cannot be seen', given: 'a\u202e\u2028\u0000', want: 'a\\u{202e}\\u{2028}\\u{0}' },
    { name: 'an address', given: 'ada@example.com', want: 'ada@example.com' },
  ])('has $name as text', ({ given, want }) => {
    expect(toDocComment(given)).toBe(want)
  })

  test.each([
    { name: 'a fragment', given: 'https://example.com/a_b/#c-d', want: 'https://example.com/a_b/#c-d' },
    { name: 'an end of the comment', given: 'https://example.com/*/*', want: 'https://example.com/%2A/%2A' },
    { name: 'a line break', given: 'https://example.com/\n*/', want: 'https://example.com/%2A/' },
    { name: 'brackets', given: 'https://example.com/?{@link}', want: 'https://example.com/?%7B@link%7D' },
    { name: 'a script', given: 'javascript:alert(1)', want: '#' },
    { name: 'no address', given: 'https://', want: '#' },
  ])('links to an address with $name', ({ given, want }) => {
    expect(toDocUrl(given)).toBe(want)
  })
})

describe('TypeScript', () => {
  test.each([
    { name: 'quotes', given: `'"\``, want: `'\\'"\`'` },
    { name: 'a backslash', given: 'a\\', want: "'a\\\\'" },
    { name: 'line breaks', given: 'a\n\r\u2028', want: "'a\\n\\r\\u{2028}'" },
    { name: 'a lone surrogate', given: '\ud800', want: "'\\u{d800}'" },
  ])('has a string with $name', ({ given, want }) => {
    expect(toTsString(given)).toBe(want)
  })

  test.each([
    { given: 'uuid', want: 'uuid' },
    { given: 'detail-type', want: "'detail-type'" },
    { given: '__proto__', want: "'__proto__'" },
    { given: '1', want: "'1'" },
    { given: '', want: "''" },
  ])('has $given as a key', ({ given, want }) => {
    expect(toPropertyKey(given)).toBe(want)
  })
})

describe('a name in Markdown', () => {
  test.each([
    { name: 'an id', given: 'user.session.start', want: '`user.session.start`' },
    { name: 'a path', given: 'target[].alternateId', want: '`target[].alternateId`' },
    { name: 'a type', given: '"A" | string', want: '`"A" | string`' },
    { name: 'a back tick', given: 'a`b', want: 'a\\`b' },
    { name: 'what a template reads', given: '{{ x }}', want: '\\{\\{ x \\}\\}' },
    { name: 'a tag', given: '<b>', want: '\\<b\\>' },
    { name: 'a line break', given: 'a\n# b', want: 'a \\# b' },
    { name: 'blanks at its ends', given: ' a ', want: ' a ' },
    { name: 'nothing', given: '', want: '' },
  ])('has $name', ({ given, want }) => {
    expect(toMarkdownName(given)).toBe(want)
  })
})

describe('SQL', () => {
  const strings = { toSqlString, toBackslashedSqlString, toSparkString }
  test.each([
    { name: 'quotes', given: `it's "x" \``, standard: `'it''s "x" \`'`, backslashed: `'it\\'s "x" \`'` },
    { name: 'a backslash at its end', given: 'a\\', standard: `'a\\'`, backslashed: `'a\\\\'` },
    { name: 'an escaped quote', given: `\\'`, standard: `'\\'''`, backslashed: `'\\\\\\''` },
    { name: 'a comment', given: '--\n/* */', standard: `'-- /* */'`, backslashed: `'-- /* */'` },
    { name: 'what cannot be seen', given: 'a\u0000\u202e', standard: `'a\\u{0}\\u{202e}'`, backslashed: `'a\\\\u{0}\\\\u{202e}'` },
    { name: 'nothing in it', given: '', standard: `''`, backslashed: `''` },
  ])('has a string with $name', ({ given, standard, backslashed }) => {
    expect(Object.values(strings).map((write) => write(given))).toEqual([standard, backslashed, backslashed])
  })

  test('has no variables in strings and names of Spark', () => {
    const variable = ['$', '{env:HOME}'].join('')
    expect(toSparkString(`${variable} $${variable} $`)).toBe(`'$\\{env:HOME} $$\\{env:HOME} $'`)
    expect(toSparkName(`$${variable}`)).toBe('`$$env:HOME}`')
  })

  test.each([
    { name: 'a word', given: 'version', standard: '"version"', spark: '`version`', backslashed: '`version`' },
    { name: 'quotes', given: 'a"`b', standard: '"a""`b"', spark: '`a"``b`', backslashed: '`a"\\`b`' },
    { name: 'a backslash at its end', given: 'a\\', standard: '"a\\"', spark: '`a\\`', backslashed: '`a\\\\`' },
    { name: 'a line break', given: 'a\nb', standard: '"a b"', spark: '`a b`', backslashed: '`a b`' },
  ])('has a name with $name', ({ given, standard, spark, backslashed }) => {
    expect([toSqlName(given), toSparkName(given), toBackslashedSqlName(given)]).toEqual([standard, spark, backslashed])
  })
})

describe('a cell of CSV', () => {
  test.each([
    { name: 'nothing', given: null, want: '' },
    { name: 'no characters', given: '', want: '""' },
    { name: 'plain text', given: "A zone's name.", want: "A zone's name." },
    { name: 'a comma', given: 'a, b', want: '"a, b"' },
    { name: 'quotes', given: 'a "b"', want: '"a ""b"""' },
    { name: 'a line break', given: 'a\r\nb', want: 'a b' },
    { name: 'blanks at its ends', given: ' a ', want: '" a "' },
  ])('holds $name', ({ given, want }) => {
    expect(toCsvCell(given)).toBe(want)
  })
})
