/** What a query says its events come from: `event.dataset == "github.audit"`, `event.module: (okta or github)`. */
const dataset = /\b(?:event|data_stream)\.(?:dataset|module)["'`]?\s*(?:==?|:|in~?)\s*(\([^()]{0,500}\)|["'`]?[\w.*-]+)/gi

/** Tells of a place in a query whether what is said last before it is that the events come from elsewhere than Okta. */
export function createOtherDatasetFinder(query: string): (at: number) => boolean {
  const named = [...query.matchAll(dataset)].map(({ index, 1: value = '' }) => ({ index, isOther: !/okta/i.test(value) }))
  return (at) => named.findLast(({ index }) => index < at)?.isOther ?? false
}
