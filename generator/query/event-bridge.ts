import { toJsonText } from './escape-query.ts'
import { type QueryTerms, splitTerms } from './query-terms.ts'

/** How many characters an event pattern may have, by Amazon's default quota. */
const longest = 2048

/** Event patterns of Amazon EventBridge, for what Okta's log streaming sends there. */
export function toEventBridgePatterns(terms: QueryTerms): readonly string[] {
  // Indentation counts as well, so the limit holds for what is shown.
  return splitTerms(terms, (part) => printPattern(part).length <= longest).map(printPattern)
}

function printPattern({ ids, starts }: QueryTerms): string {
  const eventType = [...ids, ...starts.map((start) => (start === '' ? { exists: true } : { prefix: start }))]
  return toJsonText({ source: [{ prefix: 'aws.partner/okta.com' }], detail: { eventType } }, 2)
}
