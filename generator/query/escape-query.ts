/** The only way of an id into a query: one function per language, called at the last moment. */
import { toVisible } from '../emit/escape.ts'

/** JSON text of a value, with characters that cannot be seen as `\u` escapes. SCIM filters quote as JSON does (RFC 7644, 3.4.2.2). */
export function toJsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (text) => (text === '\n' ? text : toUnits(text)))
}

/** A quoted value of Splunk's search command. A `*` stays a wildcard there, whatever stands before it. */
export function toSplunkString(text: string): string {
  return `"${toVisible(text).replace(/["\\]/g, '\\$&')}"`
}

/** A quoted value of Elastic's KQL, in which nothing is a wildcard. */
export function toElasticString(text: string): string {
  return `"${toVisible(text).replace(/["\\]/g, '\\$&')}"`
}

/** The start of an unquoted value of Elastic's KQL; a blank, which would end it, becomes a wildcard. */
export function toElasticStart(text: string): string {
  return toVisible(text)
    .replace(/[\\():<>"*{}]/g, '\\$&')
    .replace(/\s+/g, '*')
}

/** A string literal of the Kusto Query Language. */
export function toKustoString(text: string): string {
  return toJsonText(text)
}

/** A value of a Sigma rule in which nothing is a wildcard; YAML's own quotes come on top. */
export function toSigmaValue(text: string): string {
  return toVisible(text).replace(/[\\*?]/g, '\\$&')
}

function toUnits(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
}
