import { ts } from './ts-morph.ts'
import { wrapLine } from './wrap-line.ts'

/** What goes on with the line before it: a statement that starts so needs the semicolon in front. */
const continuing = /^(?:[([`+-]|\/(?![/*]))/

/** The first words of declarations. */
const declaration = /^(?:export )?(?:declare )?(?:function|interface|enum|const|type (?![*{]))/

/** Passes on all that another module exports. */
const passingOn = /^export (?:type )?\* /

/** Printed TypeScript as this project writes it: no semicolons at line ends, short lines, blank lines between declarations. */
export function toHouseStyle(text: string): string {
  const lines = dropSemicolons(text)
    .replace(/ \{\n\}$/gm, ' {}')
    .replace(/\}\n *else /g, '} else ')
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, '$1/** $2 */')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .flatMap(wrapLine)
  return `${lines.flatMap((line, index) => (needsBlank(lines[index - 1], line) ? ['', line] : [line])).join('\n')}\n`
}

/** Whether a blank line stands between two lines. */
function needsBlank(above: string | undefined, line: string): boolean {
  if (above !== undefined && passingOn.test(line)) return !passingOn.test(above)
  if (above === undefined || above.endsWith('*/') || !(line.startsWith('/**') || declaration.test(line))) return false
  const isOverload = /^export function/.test(line) && /^(?:export function|\))/.test(above) && !above.endsWith('{')
  const isConstant = /^const /.test(above) && /^const /.test(line)
  return !isOverload && !isConstant
}

/** Emitted code has neither templates nor regular expressions, so that a plain scan sees every token as the compiler does. */
function dropSemicolons(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text)
  const kept: string[] = []
  let from = 0
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.SemicolonToken) continue
    const end = scanner.getTokenEnd()
    const rest = /^[ \t]*(?:\r?\n\s*|$)/.exec(text.slice(end, end + 200))
    if (rest === null || continuing.test(text.slice(end + rest[0].length, end + rest[0].length + 2))) continue
    kept.push(text.slice(from, end - 1))
    from = end
  }
  return kept.concat(text.slice(from)).join('')
}
