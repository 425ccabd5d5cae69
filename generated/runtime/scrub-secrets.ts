// Made by `okta-events generate`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/

/** What stands where a value was. */
export const redacted = 'REDACTED'

/** JSON Web Tokens, tokens of the Okta API, and what follows the name of an authorization scheme. */
const tokens = /(?<![\w-])eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?|(?<![\w-])00[\w-]{40}(?![\w-])|(?<![\w-])(?:Bearer|SSWS|Basic) +[\w.~+/=-]+/gi
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/
/** A name and what parts it from its value, in a URL, in JSON or in what Java prints of a map. */
const names = /(?<![\w-])([\w-]{1,64})["']?\s{0,3}[=:]\s{0,3}["']?/g
const separator = /[=:]/
const value = /[^\s&"',;})\]]+/y

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
  for (const { 0: match, 1: name = '', index } of text.matchAll(names)) {
    const start = index + match.length
    if (index < end || !secrets.has(toSecretName(name))) continue
    value.lastIndex = start
    const found = value.exec(text)
    if (found === null) continue
    scrubbed += text.slice(end, start) + redacted
    end = start + found[0].length
  }
  return scrubbed + text.slice(end)
}
