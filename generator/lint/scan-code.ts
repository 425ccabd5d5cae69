import { ts } from 'ts-morph'
import { findCodeHolder } from './find-code-holder.ts'
import type { HasToken, Region, Scan } from './region.ts'

const kinds: Readonly<Record<string, ts.ScriptKind>> = {
  js: ts.ScriptKind.JSX,
  cjs: ts.ScriptKind.JSX,
  mjs: ts.ScriptKind.JSX,
  jsx: ts.ScriptKind.JSX,
  json: ts.ScriptKind.JSON,
  ts: ts.ScriptKind.TS,
  cts: ts.ScriptKind.TS,
  mts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
}

/** The endings that `scanCode` reads. */
export const codeEndings = Object.keys(kinds)

/** The strings of TypeScript, JavaScript or JSON, comments allowed; null where it is nested too deeply. Mistakes of syntax are harmless. */
export function scanCode(text: string, ending: string, hasToken: HasToken): Scan | null {
  const regions: Region[] = []
  const path: ts.Node[] = []
  try {
    // Parents are kept here: setting them on every node takes longer than parsing.
    const source = ts.createSourceFile(`source.${ending}`, text, ts.ScriptTarget.Latest, false, kinds[ending] ?? ts.ScriptKind.TS)
    const walk = (node: ts.Node): void => {
      if (!hasToken(node.pos, node.end)) return
      path.push(node)
      const region = toRegion(path, source)
      if (region !== null) regions.push(region)
      ts.forEachChild(node, walk)
      path.pop()
    }
    walk(source)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
  return { text, regions, isExact: ending !== 'json' }
}

function toRegion(path: readonly ts.Node[], source: ts.SourceFile): Region | null {
  const node = path.at(-1)
  if (node === undefined || (!ts.isStringLiteralLike(node) && node.kind !== ts.SyntaxKind.TemplateHead)) return null
  if (namesModule(path)) return null
  const isOpen = node.kind === ts.SyntaxKind.TemplateHead
  const start = node.getStart(source) + 1
  return { start, end: Math.max(start, node.end - (isOpen ? 2 : 1)), holder: findCodeHolder(path, source), isOpen }
}

function namesModule(path: readonly ts.Node[]): boolean {
  const [parent, above] = [path.at(-2), path.at(-3)]
  if (parent === undefined) return false
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)) return true
  if (ts.isLiteralTypeNode(parent)) return above !== undefined && ts.isImportTypeNode(above)
  if (!ts.isCallExpression(parent)) return false
  const { expression } = parent
  return expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
}
