import { stringify } from 'yaml'
import { toVisible } from '../emit/escape.ts'
import { toSigmaValue } from './escape-query.ts'
import type { QueryTerms } from './query-terms.ts'

/** A Sigma rule to start from. Without the `id`, author and date that a rule in a collection has. */
export function toSigmaRule({ ids, starts }: QueryTerms): string {
  const values = [...ids.map(toSigmaValue), ...starts.map((start) => `${toSigmaValue(start)}*`)]
  const names = [...ids, ...starts.map((start) => `${start}*`)].map(toVisible)
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  const rule = {
    title: `Okta ${names.slice(0, 3).join(', ')}${more}`,
    status: 'experimental',
    logsource: { product: 'okta', service: 'okta' },
    detection: { selection: { eventType: values.length === 1 ? values[0] : values }, condition: 'selection' },
    level: 'informational',
  }
  return stringify(rule, { lineWidth: 0 }).trimEnd()
}
