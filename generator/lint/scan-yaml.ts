import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments, visit } from 'yaml'
import type { HasToken, Holder, Region, Scan } from './region.ts'

/** The parser takes seconds and gigabytes for more, which nobody writes by hand. */
const mostCharacters = 1_000_000

/** The values and keys of all documents of a YAML file; null where it is not YAML, or too long. */
export function scanYaml(text: string, hasToken: HasToken): Scan | null {
  if (text.length > mostCharacters) return null
  const regions: Region[] = []
  const documents = parseAllDocuments(text, { lineCounter: new LineCounter(), uniqueKeys: false, logLevel: 'silent' })
  if (!Array.isArray(documents)) return { text, regions, isExact: false }
  for (const document of documents) {
    if (document.errors.length > 0) return null
    visit(document, {
      Scalar(key, node, path) {
        const [start, end] = node.range ?? [0, 0]
        if (typeof node.value !== 'string' || !hasToken(start, end)) return
        const marks = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
        const holder = toHolder(path as readonly (Node | Pair)[], key === 'key')
        regions.push({ start: start + marks, end: end - marks, holder, isOpen: false })
      },
    })
  }
  return { text, regions, isExact: false }
}

/** Keys from the inside out; those of Sigma say how they compare, as in `eventType|startswith`. */
function toHolder(path: readonly (Node | Pair)[], isKey: boolean): Holder {
  const outside = [...path].reverse()
  const lists = outside.slice(0, isKey ? 2 : 1)
  const list = lists.find((node) => (isKey ? isMap(node) : isSeq(node)))
  const keys = outside
    .filter((node): node is Pair => isPair(node))
    .slice(isKey ? 1 : 0)
    .flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []))
  const [name = '', ...modifiers] = (keys[0] ?? '').split('|')
  const start = list !== undefined && !isPair(list) ? (list.range?.[0] ?? null) : null
  return { keys: [name, ...keys.slice(1, 3)], operator: modifiers.join(' '), list: start }
}
