/** Two sets of documents: one stays, two change, one comes into a folder of its own, one goes, and so does the lock file. */
const long = (word) => `${word}\n`.repeat(5_000)
export const sets = {
  old: { 'log-event.md': 'same\n', 'catalog/okta-user.md': long('old'), 'catalog/ü.md': 'old\n', 'gone/a.md': 'gone\n', 'okta.lock.json': '{}\n' },
  new: { 'log-event.md': 'same\n', 'catalog/okta-user.md': long('new'), 'catalog/ü.md': 'new\n', 'payloads/user.md': long('payload') },
}
const paths = [...new Set([...Object.keys(sets.old), ...Object.keys(sets.new)])].sort()
/** What makes one set of the other. */
export const toChanges = (name) => paths.map((path) => ({ path, text: sets[name][path] ?? null }))
