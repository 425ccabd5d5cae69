/** Plain Markdown text that the parser reads back as it was: only what would be markup is escaped. */
export function printText(text: string): string {
  return escapeStart(
    splitCode(text)
      .map((part, index) => (index % 2 === 1 ? part : escapeInline(part)))
      .join(''),
  )
}

/** The same inside a table cell. */
export function printCell(text: string): string {
  const parts = splitCode(text).map((part, index) => (index % 2 === 1 ? part : escapeInline(part)))
  return parts.join('').replace(/\|/g, '\\|')
}

/** A whole cell that holds a type or a name: nothing in it is markup but the bar. */
export function printName(text: string): string {
  return text.replace(/\|/g, '\\|')
}

/** Text at the even positions, code in its backticks at the odd ones. Code is kept only if it reads back the same. */
function splitCode(text: string): string[] {
  return text.split(/(?<![`\\])(`[^`\s\\](?:[^`\\]*[^`\s\\])?`)(?!`)/)
}

function escapeInline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[`*[\]<]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/~/g, '\\~')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** What would open a heading, a quote, a list or a table at the start of a paragraph. */
function escapeStart(text: string): string {
  return text
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^[>|=]/, '\\$&')
    .replace(/^[-+](?=\s|$|-)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
