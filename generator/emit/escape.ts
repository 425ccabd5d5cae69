/**
 * The only way of a document's text into an output: one function per destination, called at the last moment.
 * Characters that cannot be seen, or that change how others are seen, are shown as their code, such as `\u{202e}`.
 */

/** Controls, formats (bidirectional overrides, zero width), line and paragraph separators, lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Nearly all text: to tell so is faster than to look for what is not. */
const printable = /^[ -~]*$/

/** Show characters that cannot be seen; line breaks and tabs become blanks. */
export function toVisible(text: string): string {
  if (printable.test(text)) return text
  return text.replace(/[\t\n\r]+/g, ' ').replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** A TypeScript string literal in single quotes. */
export function toTsString(text: string): string {
  const body = text
    .replace(/[\\']/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  return `'${body}'`
}

/** Text inside a documentation comment: one line that cannot end the comment nor be taken for a tag or a link. */
export function toDocComment(text: string): string {
  return toVisible(text)
    .replace(/\*\//g, '*\\/')
    .replace(/\{@/g, '{\\@')
    .replace(/(^|\s)@(?=\w)/g, '$1\\@')
}

/** A URL inside a documentation comment, which it cannot end; anything but https becomes `#`. */
export function toDocUrl(url: string): string {
  if (!/^https:\/\//i.test(url) || !URL.canParse(url)) return '#'
  return new URL(url).href.replace(/[*<>{}\\|"'`]/g, toPercent)
}

/** The key of a property: bare where TypeScript allows it, otherwise a string literal. */
export function toPropertyKey(text: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(text) && text !== '__proto__' ? text : toTsString(text)
}

export { toFileName, toIdentifier } from '../names.ts'

/** Plain Markdown text, inside a paragraph, a heading, a link text or a table cell. */
export function toMarkdown(text: string): string {
  return toVisible(text)
    .replace(/[\\`*_{}[\]()<>#+\-!|&:~$^="@/]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

/** A name or a type in a line of Markdown: as code where it consists of what names and types do, otherwise as plain text. */
export function toMarkdownName(text: string): string {
  return /^[\w."[\]](?:[\w.\-"[\]| ]*[\w."[\]])?$/.test(text) ? `\`${text}\`` : toMarkdown(text)
}

/** HTML text or a quoted attribute's value; safe inside a Vue template too, where `{{` would be evaluated. */
export function toHtml(text: string): string {
  return toVisible(text).replace(/[&<>"'`{}]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A URL as an attribute's value or a Markdown destination; anything but https becomes `#`. */
export function toUrl(url: string): string {
  if (!/^https:\/\//i.test(url) || !URL.canParse(url)) return '#'
  return new URL(url).href.replace(/[<>()"'`{}[\]\\|*_]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** An id or a path may break before a dot and after an underscore. */
const joints = /(?=\.)|(?<=_)/

/** Markdown text of an id or a path, which may break at its joints. */
export function toBreakable(text: string): string {
  return text.split(joints).map(toMarkdown).join('<wbr>')
}

/** A front matter value that VitePress puts into HTML as it is: HTML text as a JSON string, which YAML reads as well. */
export function toPageText(text: string): string {
  return JSON.stringify(toHtml(text))
}

/** The same for an id or a path, which may break at its joints. */
export function toBreakablePageText(text: string): string {
  return JSON.stringify(text.split(joints).map(toHtml).join('<wbr>'))
}

/** The title in the front matter, which VitePress reads as Markdown and puts into a script: only what ids consist of. */
export function toPageTitle(text: string): string {
  return JSON.stringify(text.replace(/[^\w .-]/g, '\uFFFD').replace(/_/g, '\\_'))
}

/** The message of a workflow command, such as `::error::…`, which ends where its line ends. */
export function toAnnotation(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part) => (part === '\r' || part === '\n' ? part : toVisible(part)))
    .join('')
    .replace(/[%\r\n]/g, toPercent)
}

/** The value of a property of a workflow command, such as `file=…`, which ends at the next comma or colon too. */
export function toAnnotationProperty(text: string): string {
  return toAnnotation(text).replace(/[:,]/g, toPercent)
}

/** A string literal of standard SQL, as DuckDB reads it: only quotes mean something. */
export function toSqlString(text: string): string {
  return `'${toVisible(text).replace(/'/g, "''")}'`
}

/** A string literal of SQL dialects in which a backslash escapes: BigQuery and ClickHouse. */
export function toBackslashedSqlString(text: string): string {
  return `'${toVisible(text).replace(/[\\']/g, '\\$&')}'`
}

/** The same for Spark, which puts variables in place of `${…}` even within strings. */
export function toSparkString(text: string): string {
  return toBackslashedSqlString(text).replace(/\$\{/g, '$\\{')
}

/** A quoted identifier of standard SQL. */
export function toSqlName(name: string): string {
  return `"${toVisible(name).replace(/"/g, '""')}"`
}

/** A quoted identifier of Spark, which has no way to say `${` in it. */
export function toSparkName(name: string): string {
  return `\`${toVisible(name).replace(/\$\{/g, '$').replace(/`/g, '``')}\``
}

/** A quoted identifier of BigQuery and ClickHouse. */
export function toBackslashedSqlName(name: string): string {
  return `\`${toVisible(name).replace(/[\\`]/g, '\\$&')}\``
}

/** A cell of a CSV file (RFC 4180) on one line; nothing is a cell without quotes. */
export function toCsvCell(text: string | null): string {
  if (text === null) return ''
  const visible = toVisible(text)
  return /^$|[",]|^\s|\s$/.test(visible) ? `"${visible.replace(/"/g, '""')}"` : visible
}

function toPercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
