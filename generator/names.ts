/** Names as documents write them, and those that outputs derive from ids. `check` proves that no two ids derive the same one. */

/** An id such as `user.session.start`: segments with single dots between them. */
export const idPattern = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/

/** A tag such as `event-hook-eligible`. */
export const tagPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/

/** Names that Windows keeps for devices, whatever their ending. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name without ending, or the last part of a URL's path, from an id: lower case, hyphens for dots. */
export function toFileName(id: string): string {
  const name = id.toLowerCase().replace(/[^a-z0-9_]+/g, '-')
  return deviceNames.test(name) ? `${name}-` : name
}

/** A PascalCase identifier from words of any kind: `Okta-app_access` becomes `OktaAppAccess`. */
export function toIdentifier(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z]/.test(name) ? name : `_${name}`
}
