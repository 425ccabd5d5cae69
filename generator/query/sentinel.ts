import { toKustoString } from './escape-query.ts'
import type { QueryTerms } from './query-terms.ts'

/** A query in the Kusto Query Language over the table of Microsoft Sentinel's Okta Single Sign-On connector. */
export function toSentinelQuery({ ids, starts }: QueryTerms): string {
  const values = ids.map(toKustoString)
  const exact = values.length === 1 ? [`EventOriginalType == ${values[0]}`] : [`EventOriginalType in (${values.join(', ')})`]
  const wide = starts.map((start) =>
    start === '' ? 'isnotempty(EventOriginalType)' : `EventOriginalType startswith_cs ${toKustoString(start)}`,
  )
  return `OktaV2_CL\n| where ${[...(ids.length === 0 ? [] : exact), ...wide].join(' or ')}`
}
