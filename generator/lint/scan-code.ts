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
  const walk = (node: ts.Node): void => {
    if (!hasToken(node.pos, node.end)) return
    const region = toRegion(node)
    if (region !== null) regions.push(region)
    ts.forEachChild(node, walk)
  }
  try {
    walk(ts.createSourceFile(`source.${ending}`, text, ts.ScriptTarget.Latest, true, kinds[ending] ?? ts.ScriptKind.TS))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
  return { text, regions, isExact: ending !== 'json' }
}

function toRegion(node: ts.Node): Region | null {
  if (!ts.isStringLiteralLike(node) && node.kind !== ts.SyntaxKind.TemplateHead) return null
  if (namesModule(node)) return null
  const isOpen = node.kind === ts.SyntaxKind.TemplateHead
  const start = node.getStart() + 1
  return { start, end: node.end - (isOpen ? 2 : 1), holder: findCodeHolder(node), isOpen }
}

function namesModule({ parent }: ts.Node): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)) return true
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent)
  if (!ts.isCallExpression(parent)) return false
  const { expression } = parent
  return expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
}
