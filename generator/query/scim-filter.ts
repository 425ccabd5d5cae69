import { toJsonText } from './escape-query.ts'
import { type QueryTerms, splitTerms } from './query-terms.ts'

/**
 * How long a filter may get inside a URL. Okta states no limit; HTTP asks servers for request lines of 8,000 bytes at least
 * (RFC 9112, section 3), of which the rest of the request wants its part.
 */
const longest = 6000

/** Values of `filter` in `GET /api/v1/logs`. Okta supports `eq`, `sw` and `pr` there, but no brackets after an attribute. */
export function toScimFilters(terms: QueryTerms): readonly string[] {
  return splitTerms(terms, (part) => encodeURIComponent(printFilter(part)).length <= longest).map(printFilter)
}

function printFilter({ ids, starts }: QueryTerms): string {
  return [
    ...ids.map((id) => `eventType eq ${toJsonText(id)}`),
    ...starts.map((start) => (start === '' ? 'eventType pr' : `eventType sw ${toJsonText(start)}`)),
  ].join(' or ')
}
