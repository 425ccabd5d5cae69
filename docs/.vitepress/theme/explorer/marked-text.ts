import { type FunctionalComponent, h, type VNode } from 'vue'
import { markTerms } from './mark-terms.ts'

/** Where an id may break into lines. */
const joints = /(?=\.)|(?<=_)/
/** An id of so many characters fits into a line of the narrowest window, and need not break. */
const line = 28

/** A text with what a query met in it marked; an id may break at its joints. */
export function toMarkedNodes(text: string, terms: readonly string[], isId = false): (string | VNode)[] {
  const mayBreak = isId && text.length > line
  return markTerms(text, terms).flatMap(({ text, isMet }) => {
    if (isMet) return [h('mark', text)]
    return mayBreak ? text.split(joints).flatMap((part, at) => (at === 0 ? [part] : [h('wbr'), part])) : [text]
  })
}

interface MarkedTextProps {
  readonly text: string
  readonly terms: readonly string[]
  readonly isId?: boolean
}

export const MarkedText: FunctionalComponent<MarkedTextProps> = ({ text, terms, isId }) => toMarkedNodes(text, terms, isId)
MarkedText.props = { text: String, terms: Array, isId: Boolean }
