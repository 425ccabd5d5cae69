/** What stands where a value was. */
export const redacted = 'REDACTED'

/** JSON Web Tokens, signed or encrypted, tokens of the Okta API, and what follows the name of an authorization scheme. */
const tokens = /(?<![\w-])eyJ[\w-]+\.[\w-]+(?:\.[\w-]*){0,3}|(?<![\w-])00[\w-]{40}(?![\w-])|(?<![\w-])(?:Bearer|SSWS|Basic) +[\w.~+/=-]+/gi
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/
/**
 * A name, what parts it from its value, and what opens that: in a URL, also one within another, in JSON, also in a string of other JSON, and
 * in what Java prints of a map.
 */
const names = /(?:(?<![\w%-])|(?<=%(?:3F|26)))([\w-]{1,64})(?:\\?["'])?\s{0,3}(?:[=:]|%3[AD])\s{0,3}(\\?["']|[[{])?/gi
const separator = /[=:]|%3[AD]/i
/** What ends a value, by what opens it; what is escaped does not. A value that nothing ends goes on to the end of the text. */
const ends: Readonly<Record<string, RegExp>> = {
  '"': /\\[\s\S]|(")/g,
  "'": /\\[\s\S]|(')/g,
  '\\"': /\\[^"]|(\\?")/g,
  "\\'": /\\[^']|(\\?')/g,
}
const plainEnd = /([\s&"',;})\]]|%26)/g
const lineEnd = /([\r\n])/g

/** A name as secrets are listed: in lower case and without `_` and `-`. */
export function toSecretName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}

/** A text without the secrets that can be told by their form, or by the name in front of them, such as `?stateToken=…`. */
export function scrubSecrets(text: string, secrets: ReadonlySet<string>): string {
  if (privateKey.test(text)) return redacted
  return scrubNamed(text.replace(tokens, redacted), secrets)
}

function scrubNamed(text: string, secrets: ReadonlySet<string>): string {
  if (!separator.test(text)) return text
  let scrubbed = ''
  let end = 0
  for (const { 0: match, 1: name = '', 2: opening = '', index } of text.matchAll(names)) {
    const start = index + match.length
    const known = toSecretName(name)
    if (index < end || !secrets.has(known)) continue
    const stop = findEnd(text, start, opening, /cookie$/.test(known))
    if (stop === start) continue
    scrubbed += text.slice(end, start) + redacted
    end = stop
  }
  return scrubbed + text.slice(end)
}

/** Where a value ends that begins behind what opens it. Looking for its end takes no stack, as matching a long value does. */
function findEnd(text: string, start: number, opening: string, isCookie: boolean): number {
  if (opening === '[' || opening === '{') return findClosing(text, start)
  const end = ends[opening] ?? (isCookie ? lineEnd : plainEnd)
  end.lastIndex = start
  for (let found = end.exec(text); found !== null; found = end.exec(text)) if (found[1] !== undefined) return found.index
  return text.length
}

function findClosing(text: string, start: number): number {
  let depth = 1
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}
