import { createHash } from 'node:crypto'

/** The SHA-256 of texts and bytes one after the other, in hexadecimal; parts cannot run into each other. */
export function toHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.length}:`).update(part)
  return hash.digest('hex')
}

/** The SHA-256 of a text file, in hexadecimal: the same whether its lines end in `\n` or, as git may make them, in `\r\n`. */
export function toTextHash(content: string | Uint8Array): string {
  return createHash('sha256').update(toLineFeeds(content)).digest('hex')
}

/** Bytes with `\n` for every `\r\n`. */
export function toLineFeeds(content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (!bytes.includes('\r\n')) return bytes
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
