/** A name may be written as code, and with escapes that it would not need. */
export function toName(source: string): string {
  return source.replace(/^`(.*)`$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
