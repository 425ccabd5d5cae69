import { createHolderFinder, findFollowingHolder } from './find-holder.ts'
import { type HasToken, noHolder, type Scan } from './region.ts'

/** How a language writes comments, and whether its values may stand without quotes. */
export interface TextLanguage {
  readonly comments: readonly ('hash' | 'hash line' | 'slashes' | 'dashes' | 'stars' | 'ticks')[]
  readonly isQuery: boolean
}

const forms = {
  hash: '#[^\\n]*',
  'hash line': '(?<![^\\n])[^\\S\\n]*#[^\\n]*',
  slashes: '//[^\\n]*',
  dashes: '--[^\\n]*',
  // One that is not closed goes on to the end: looking for its end again and again would take forever.
  stars: '/\\*[\\s\\S]*?(?:\\*/|$)',
  ticks: '```[\\s\\S]*?```',
} as const
/** Strings come first, so that nothing in them is taken for a comment. Those of three quotes may span lines. */
const strings = `"""[\\s\\S]*?"""|'''[\\s\\S]*?'''|"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'`

/**
 * Read a source without a parser of its language: strings are told from comments, and what a value is compared with is found by
 * walking back. Also the way out where a parser gives up.
 */
export function scanText(text: string, { comments, isQuery }: TextLanguage, hasToken: HasToken): Scan {
  const parts = new RegExp(`${strings}${comments.map((form) => `|${forms[form]}`).join('')}`, 'g')
  const quoted: { readonly start: number; readonly end: number }[] = []
  const plain = text.replace(parts, (part: string, start: number) => {
    if (!/^["']/.test(part)) return part.replace(/[^\n]/g, ' ')
    const marks = /^("""|''')/.test(part) ? 3 : 1
    quoted.push({ start: start + marks, end: start + part.length - marks })
    return part
  })
  if (isQuery) return { text: plain, regions: [{ start: 0, end: plain.length, holder: noHolder, isOpen: false }], isExact: false }
  const findHolder = createHolderFinder(plain)
  const regions = quoted
    .filter(({ start, end }) => hasToken(start, end))
    .map(({ start, end }) => ({ start, end, holder: findFollowingHolder(plain, end) ?? findHolder(start), isOpen: false }))
  return { text: plain, regions, isExact: false }
}
