import { createRequire } from 'node:module'

/** As much of Microsoft's parser as the tests need; its own declarations describe two megabytes of globals. */
interface KustoNode {
  readonly Kind: number
  readonly LiteralValue?: unknown
  readonly Left?: KustoNode
  readonly Right?: KustoNode
  readonly Expression?: KustoNode
  toString(): string
}

interface Kusto {
  readonly Language: {
    readonly KustoCode: { Parse(text: string): { readonly Syntax: KustoNode; GetDiagnostics(): { readonly Count: number } } }
    readonly Syntax: {
      readonly SyntaxKind: Readonly<Record<string, number>>
      readonly SyntaxElement: { WalkNodes(node: KustoNode, visit: (node: KustoNode) => void): void }
    }
  }
}

const load = createRequire(import.meta.url)

/** The strings of a query in the Kusto Query Language, each with the operator or function that holds it, by Microsoft's own parser. */
export function parseKusto(text: string): {
  readonly errors: number
  readonly values: readonly (readonly [operator: string, value: unknown])[]
} {
  // Its code puts itself into the global object.
  load('@kusto/language-service-next/bridge.min.js')
  load('@kusto/language-service-next/Kusto.Language.Bridge.min.js')
  const { KustoCode, Syntax } = (globalThis as unknown as { readonly Kusto: Kusto }).Kusto.Language
  const code = KustoCode.Parse(text)
  const operators = new Map(
    ['EqualExpression', 'InExpression', 'StartsWithCsExpression'].map((name) => [Syntax.SyntaxKind[name], name.slice(0, -10)]),
  )
  const values: (readonly [string, unknown])[] = []
  let operator = ''
  Syntax.SyntaxElement.WalkNodes(code.Syntax, (node) => {
    operator = operators.get(node.Kind) ?? operator
    if (node.Kind === Syntax.SyntaxKind.StringLiteralExpression) values.push([operator, node.LiteralValue])
  })
  return { errors: code.GetDiagnostics().Count, values }
}
