/**
 * Whether an id is the pattern, or starts with what stands before the pattern's `.*`: `user.session.*` matches `user.session.start`
 * and everything below it, but not `user.session`. The pattern `*` matches every id.
 */
export function matches(eventType: string, pattern: string): boolean {
  if (pattern === '*') return true
  return pattern.endsWith('.*') ? eventType.startsWith(pattern.slice(0, -1)) : eventType === pattern
}
