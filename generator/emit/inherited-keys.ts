/** Keys that every object inherits something under. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether reading a key of an object gives something even where the object itself does not have it. */
export function isInherited(name: string): boolean {
  return inherited.has(name)
}
