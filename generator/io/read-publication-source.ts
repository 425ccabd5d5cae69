import { createReadStream, openSync, statSync } from 'node:fs'
import type { VFile } from 'vfile'
import { attempt, CommandError } from './command-error.ts'
import { decodeDocument } from './decode-document.ts'
import { type DownloadLimits, defaultLimits, download } from './download.ts'
import { isAddress, showAddress } from './download-address.ts'
import { readBody } from './read-body.ts'

/** Okta's list of all public event types, linked from <https://developer.okta.com/docs/reference/api/event-types/>. */
export const defaultSource = 'https://developer.okta.com/docs/okta-event-types.csv'

const markupTypes = new Set(['text/html', 'application/xhtml+xml', 'text/xml', 'application/xml'])
const fix = 'Name the address or the path of Okta’s CSV or JSON of event types.'

/**
 * Read Okta's publication from an address or a file; its path is the address without what follows `?`. Bytes that are not
 * UTF-8 are a problem of the file returned; what cannot be a publication at all is thrown as a CommandError.
 */
export async function readPublicationSource(source: string, limits: Partial<DownloadLimits> = {}): Promise<VFile> {
  const { path, contentType, bytes } = await read(source, { ...defaultLimits, ...limits })
  const file = decodeDocument(path, bytes)
  const text = String(file)
  if (text.trim() === '') throw new CommandError(1, `\`${path}\` is empty, expected CSV or JSON`, fix)
  // Neither form starts like that, whatever the kind of markup.
  if (markupTypes.has(contentType) || text.trimStart().startsWith('<')) {
    throw new CommandError(1, `\`${path}\` is a web page, expected CSV or JSON`, fix)
  }
  return file
}

async function read(source: string, limits: DownloadLimits): Promise<{ path: string; contentType: string; bytes: Uint8Array }> {
  if (!isAddress(source)) return { path: source, contentType: '', bytes: await readFile(source, limits.bytes) }
  const { url, contentType, bytes } = await download(source, limits)
  return { path: showAddress(url), contentType, bytes }
}

async function readFile(path: string, mostBytes: number): Promise<Uint8Array> {
  const isFolder = attempt(2, 'read', path, fix, () => statSync(path).isDirectory())
  if (isFolder) throw new CommandError(2, `\`${path}\` is a folder`, fix)
  const fd = attempt(2, 'read', path, fix, () => openSync(path, 'r'))
  return await readBody(createReadStream('', { fd }), { name: path, encoding: 'identity', mostBytes, onChunk: () => undefined })
}
