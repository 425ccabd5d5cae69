import type { EventTypeFacts, PayloadFacts } from '../../templates/runtime/facts.ts'
import { plainFormat } from '../../templates/runtime/unfold-facts.ts'

/** Lines are broken at this column at the latest, where they have a comma. */
const width = 120

/** Payloads as lines that `unfoldPayloads` of the runtime reads: `UserDebugData < CommonDebugData: requestId, risk text LOW|HIGH`. */
export function foldPayloads(payloads: readonly PayloadFacts[]): readonly string[] {
  return payloads.flatMap(({ id, extends: parents, keys }) => {
    const head = [id, ...parents].map(toWord).join(' < ')
    return breakLine(`${head}: ${keys.map(foldKey).join(', ')}`)
  })
}

function foldKey([name, format, values]: PayloadFacts['keys'][number]): string {
  if (values.length > 0) return `${toWord(name)} ${toWord(format)} ${values.map(toWord).join('|')}`
  return format === plainFormat ? toWord(name) : `${toWord(name)} ${toWord(format)}`
}

/** Event types as lines that `unfoldEventTypes` reads, those with the same payloads on one: `UserDebugData; Target, Other; : a.b, a.c`. */
export function foldEventTypes(eventTypes: readonly EventTypeFacts[]): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const { id, debugData, targets, changeDetails } of eventTypes) {
    const payloads = [debugData === null ? [] : [debugData], targets, changeDetails].map((ids) => ids.map(toWord).join(', ')).join('; ')
    groups.set(payloads, [...(groups.get(payloads) ?? []), toWord(id)])
  }
  return [...groups].flatMap(([payloads, ids]) => breakLine(`${payloads}: ${ids.join(', ')}`))
}

/** A text without blanks, controls and the characters that tell texts apart; `%` alone is the empty one. */
function toWord(text: string): string {
  if (text === '') return '%'
  // What does not come after the blank in ASCII is the blank, or a control before it.
  return text.replace(/[^!-\uffff]|[%,;|<]|:$/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** Continuations begin with blanks. */
function breakLine(line: string): string[] {
  const lines: string[] = []
  for (const part of line.split(/(?<=,) /)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length < width) lines[lines.length - 1] = `${last} ${part}`
    else lines.push(last === undefined ? part : `  ${part}`)
  }
  return lines
}
