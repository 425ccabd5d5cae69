import { toSplunkString } from './escape-query.ts'
import type { QueryTerms } from './query-terms.ts'

/** A search over what the Splunk Add-on for Okta Identity Cloud collects. */
export function toSplunkSearch({ ids, starts }: QueryTerms): string {
  const values = [...ids, ...starts.map((start) => `${start}*`)].map(toSplunkString)
  return `sourcetype="OktaIM2:log" eventType${values.length === 1 ? `=${values[0]}` : ` IN (${values.join(', ')})`}`
}
