import { ts } from 'ts-morph'
import { isEventKey } from './event-keys.ts'
import type { Holder } from './region.ts'

/** Calls that only wrap what they are given. */
const wrappers = new Set(['Set', 'Map', 'freeze', 'from', 'of', 'concat', 'seal'])
/** Of a longer expression, its end is the name. */
const longest = 120

interface Walk {
  keys: string[]
  operator: string
  list: number | null
  readonly toText: (node: ts.Node) => string
}

/**
 * What names a string: the property, variable, comparison, case, call or type that it stands in, from the inside out. `path` holds the
 * nodes from the source file down to the string.
 */
export function findCodeHolder(path: readonly ts.Node[], source: ts.SourceFile): Holder {
  const walk: Walk = { keys: [], operator: '', list: null, toText: (node) => toText(node, source) }
  for (let at = path.length - 1; at > 0 && walk.keys.length < 3; at--) {
    const [child, parent] = [path[at], path[at - 1]]
    if (child === undefined || parent === undefined || !climb(walk, child, parent, path.slice(0, at - 1))) break
  }
  return { keys: walk.keys, operator: walk.operator, list: walk.list }
}

/** Take in what the parent says; true where what stands around the parent names the string too. */
function climb(walk: Walk, child: ts.Node, parent: ts.Node, above: readonly ts.Node[]): boolean {
  if (isTransparent(parent) || ts.isObjectLiteralExpression(parent)) return true
  if (ts.isArrayLiteralExpression(parent) || ts.isUnionTypeNode(parent) || ts.isTupleTypeNode(parent)) return enter(walk, parent)
  if (ts.isPropertyAssignment(parent)) return parent.name === child ? enter(walk, above.at(-1)) : add(walk, parent.name, true)
  if (ts.isBinaryExpression(parent)) return climbBinary(walk, child, parent)
  if (ts.isCaseClause(parent)) {
    enter(walk, above.at(-1))
    const statement = above.at(-2)
    return statement !== undefined && ts.isSwitchStatement(statement) && add(walk, statement.expression, false)
  }
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return climbCall(walk, child, parent)
  if (ts.isElementAccessExpression(parent)) return add(walk, parent.expression, false)
  if (ts.isTypeReferenceNode(parent)) return add(walk, parent.typeName, false)
  if (ts.isIndexedAccessTypeNode(parent)) return add(walk, parent.objectType, false)
  if (ts.isEnumMember(parent)) {
    const declaration = above.at(-1)
    enter(walk, declaration)
    return declaration !== undefined && ts.isEnumDeclaration(declaration) && add(walk, declaration.name, false)
  }
  return isNamed(parent) && parent.name !== undefined && add(walk, parent.name, false)
}

function isTransparent(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isConditionalExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isLiteralTypeNode(node) ||
    ts.isParenthesizedTypeNode(node)
  )
}

function isNamed(node: ts.Node): node is ts.Node & { readonly name: ts.Node | undefined } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isJsxAttribute(node)
  )
}

/** `===`, `=` and the like name the one side by the other; `+` only makes it longer, and `??` only if the other side is no event type. */
function climbBinary(walk: Walk, child: ts.Node, { left, right, operatorToken }: ts.BinaryExpression): boolean {
  const other = left === child ? right : left
  switch (operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return true
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return !isEventKey([walk.toText(other)]) || add(walk, other, false)
    default:
      return add(walk, other, false)
  }
}

/** `type.startsWith('…')` and `types.includes('…')` name by what they are called on, other calls by themselves and what else they are given. */
function climbCall(walk: Walk, child: ts.Node, call: ts.CallExpression | ts.NewExpression): boolean {
  const { expression } = call
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : walk.toText(expression)
  if (wrappers.has(name)) return true
  if (ts.isPropertyAccessExpression(expression)) {
    walk.operator = name
    add(walk, expression.expression, false)
  }
  walk.keys = [[...walk.keys, name, ...(call.arguments ?? []).filter((other) => other !== child).map(walk.toText)].join(' ')]
  return false
}

/** The string stands in a list, unless something has already named it. */
function enter(walk: Walk, list: ts.Node | undefined): true {
  if (walk.keys.length === 0 && list !== undefined) walk.list ??= list.pos
  return true
}

function add(walk: Walk, node: ts.Node, goesOn: boolean): boolean {
  walk.keys.push(walk.toText(node))
  return goesOn
}

function toText(node: ts.Node, source: ts.SourceFile): string {
  const start = Math.max(node.getStart(source), node.end - longest)
  return source.text.slice(start, node.end).replace(/^["'](.*)["']$/, '$1')
}
