import { ts } from 'ts-morph'
import type { Holder } from './region.ts'

/** Calls that only wrap what they are given. */
const wrappers = new Set(['Set', 'Map', 'freeze', 'from', 'of', 'concat', 'seal'])
/** Of a longer expression, its end is the name. */
const longest = 120

interface Walk {
  keys: string[]
  operator: string
  list: number | null
}

/** What names a string: the property, variable, comparison, case, call or type that it stands in, from the inside out. */
export function findCodeHolder(node: ts.Node): Holder {
  const walk: Walk = { keys: [], operator: '', list: null }
  let child = node
  while (walk.keys.length < 3 && child.parent !== undefined && climb(walk, child, child.parent)) child = child.parent
  return walk
}

/** Take in what the parent says; true where what stands around the parent names the string too. */
function climb(walk: Walk, child: ts.Node, parent: ts.Node): boolean {
  if (isTransparent(parent)) return true
  if (ts.isArrayLiteralExpression(parent) || ts.isUnionTypeNode(parent) || ts.isTupleTypeNode(parent)) return enter(walk, parent)
  if (ts.isObjectLiteralExpression(parent)) return true
  if (ts.isPropertyAssignment(parent)) return parent.name === child ? enter(walk, parent.parent) : add(walk, parent.name, true)
  if (ts.isBinaryExpression(parent)) return climbBinary(walk, child, parent)
  if (ts.isCaseClause(parent)) {
    enter(walk, parent.parent)
    return add(walk, parent.parent.parent.expression, false)
  }
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return climbCall(walk, child, parent)
  if (ts.isElementAccessExpression(parent)) return add(walk, parent.expression, false)
  if (ts.isTypeReferenceNode(parent)) return add(walk, parent.typeName, false)
  if (ts.isIndexedAccessTypeNode(parent)) return add(walk, parent.objectType, false)
  if (ts.isEnumMember(parent)) {
    enter(walk, parent.parent)
    return add(walk, parent.parent.name, false)
  }
  return isNamed(parent) && parent.name !== undefined ? add(walk, parent.name, false) : false
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

/** `===`, `=`, `??` and the like name the one side by the other; `+` only makes it longer. */
function climbBinary(walk: Walk, child: ts.Node, { left, right, operatorToken }: ts.BinaryExpression): boolean {
  if (operatorToken.kind === ts.SyntaxKind.PlusToken) return true
  return add(walk, left === child ? right : left, false)
}

/** `type.startsWith('…')` and `types.includes('…')` name by what they are called on, other calls by themselves and what else they are given. */
function climbCall(walk: Walk, child: ts.Node, call: ts.CallExpression | ts.NewExpression): boolean {
  const { expression } = call
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
  if (wrappers.has(name)) return true
  if (ts.isPropertyAccessExpression(expression)) {
    walk.operator = name
    add(walk, expression.expression, false)
  }
  walk.keys = [[...walk.keys, name, ...(call.arguments ?? []).filter((other) => other !== child).map(toText)].join(' ')]
  return false
}

function enter(walk: Walk, list: ts.Node): true {
  if (walk.keys.length === 0) walk.list ??= list.pos
  return true
}

function add(walk: Walk, node: ts.Node, goesOn: boolean): boolean {
  walk.keys.push(toText(node))
  return goesOn
}

function toText(node: ts.Node): string {
  const source = node.getSourceFile().text
  const start = Math.max(node.getStart(), node.end - longest)
  return source.slice(start, node.end).replace(/^["'](.*)["']$/, '$1')
}
