import { toElasticStart, toElasticString } from './escape-query.ts'
import type { QueryTerms } from './query-terms.ts'

/** A query in Elastic's KQL over what its Okta integration collects, with the id in the field of the Elastic Common Schema. */
export function toElasticQuery({ ids, starts }: QueryTerms): string {
  const values = [...ids.map(toElasticString), ...starts.map((start) => `${toElasticStart(start)}*`)]
  return `event.dataset: "okta.system" and event.action: ${values.length === 1 ? values[0] : `(${values.join(' or ')})`}`
}
