import type { EventTypeFacts, PayloadFacts, PayloadKeyFacts } from './facts.js'

/** The format of a key that names none. */
export const plainFormat = 'text'

/** Payloads from lines such as `UserDebugData < CommonDebugData: requestId, risk text LOW|HIGH`: a key, its format, known values. */
export function unfoldPayloads(lines: readonly string[]): readonly PayloadFacts[] {
  return joinLines(lines).map((line) => {
    const [head, keys] = cut(line)
    const [id = '', ...parents] = head.split(' < ').map(toText)
    return { id, extends: parents, keys: listWords(keys).map(unfoldKey) }
  })
}

function unfoldKey(key: string): PayloadKeyFacts {
  const [name = '', format = plainFormat, values] = key.split(' ')
  return [toText(name), toText(format), values === undefined ? [] : values.split('|').map(toText)]
}

/** Event types from lines such as `UserDebugData; Target, Other; : a.b, a.c`: what they carry as debugData, targets and change details. */
export function unfoldEventTypes(lines: readonly string[]): readonly EventTypeFacts[] {
  return joinLines(lines).flatMap((line) => {
    const [payloads, ids] = cut(line)
    const [[debugData = null] = [], targets = [], changeDetails = []] = payloads.split('; ').map((part) => listWords(part).map(toText))
    return listWords(ids).map((id) => ({ id: toText(id), debugData, targets, changeDetails }))
  })
}

/** Lines that begin with a blank go on with the one before. */
function joinLines(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : lines.join('\n').replaceAll('\n ', '').split('\n')
}

function cut(line: string): readonly [head: string, rest: string] {
  const at = line.indexOf(': ')
  return [line.slice(0, at), line.slice(at + 2)]
}

function listWords(text: string): readonly string[] {
  return text === '' ? [] : text.split(', ')
}

/** A text with its separators back; `%` alone is the empty one. */
function toText(word: string): string {
  return word === '%' ? '' : word.replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
