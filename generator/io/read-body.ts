import { PassThrough, type Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { CommandError } from './command-error.ts'

const decoders: Readonly<Record<string, () => Transform>> = {
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
}
/** What to ask for. */
export const acceptedEncodings = 'gzip, br'

export interface BodyOptions {
  /** What the text is called in messages. */
  readonly name: string
  /** The name of a content encoding; another than those accepted is refused. */
  readonly encoding: string
  /** The largest size, both as it comes and decoded. */
  readonly mostBytes: number
  /** Told of every chunk. */
  readonly onChunk: () => void
}

/** Read a stream to its end, decoded, and never more of it than allowed. */
export async function readBody(body: Readable, { name, encoding, mostBytes, onChunk }: BodyOptions): Promise<Uint8Array> {
  const createDecoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  if (createDecoder === undefined) {
    throw new CommandError(
      1,
      `\`${name}\` is encoded as \`${encoding}\`, expected ${acceptedEncodings}`,
      'Name the path of a decoded file.',
    )
  }
  const parts: Uint8Array[] = []
  const bound = async function* (chunks: AsyncIterable<Uint8Array>) {
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      refuseSize(name, size, mostBytes)
      onChunk()
      yield chunk
    }
  }
  await pipeline(body, bound, createDecoder(), bound, async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) parts.push(chunk)
  })
  return Buffer.concat(parts)
}

/** Stop where a text is, or says that it is, larger than allowed. */
export function refuseSize(name: string, bytes: number, mostBytes: number): void {
  if (bytes <= mostBytes) return
  const fix = 'Check that it is the list of event types: Okta’s is far smaller.'
  throw new CommandError(1, `\`${name}\` has more than ${mostBytes / 1_000_000} MB`, fix)
}
