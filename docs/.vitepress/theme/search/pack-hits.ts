import type { Hit } from './hit.ts'

/** Hits as the browser loads them: what many share is said once, and what can be derived not at all. */
export interface PackedHits {
  /** Namespaces, tags, titles of payloads, releases, kinds, keys; rows refer to them by position. */
  readonly words: readonly string[]
  readonly rows: readonly Row[]
}

type Row = readonly [
  kind: number,
  title: string,
  text: string,
  /** Null for the usual address of an event type with this title. */
  url: string | null,
  namespace: number | null,
  since: number | null,
  tags: readonly number[],
  payloads: readonly number[],
  keys: readonly number[],
  flags: number,
]

const changeDetailsFlag = 1
const deprecatedFlag = 2

export function packHits(hits: readonly Hit[]): PackedHits {
  const words = new Map<string, number>()
  const toNumber = (word: string): number => {
    const known = words.get(word) ?? words.size
    words.set(word, known)
    return known
  }
  const rows = hits.map(
    (hit): Row => [
      toNumber(hit.kind),
      hit.title,
      hit.text,
      hit.url === toUsualUrl(hit.title) ? null : hit.url,
      hit.namespace === null ? null : toNumber(hit.namespace),
      hit.since === null ? null : toNumber(hit.since),
      hit.tags.map(toNumber),
      hit.payloads.map(toNumber),
      hit.keys.map(toNumber),
      (hit.changeDetails ? changeDetailsFlag : 0) + (hit.deprecated ? deprecatedFlag : 0),
    ],
  )
  return { words: [...words.keys()], rows }
}

export function unpackHits({ words, rows }: PackedHits): readonly Hit[] {
  const toWord = (at: number): string => words[at] ?? ''
  return rows.map(([kind, title, text, url, namespace, since, tags, payloads, keys, flags]) => ({
    kind: toWord(kind) as Hit['kind'],
    title,
    text,
    url: url ?? toUsualUrl(title),
    namespace: namespace === null ? null : toWord(namespace),
    since: since === null ? null : toWord(since),
    tags: tags.map(toWord),
    payloads: payloads.map(toWord),
    keys: keys.map(toWord),
    changeDetails: (flags & changeDetailsFlag) !== 0,
    deprecated: (flags & deprecatedFlag) !== 0,
  }))
}

function toUsualUrl(title: string): string {
  return `/reference/event-types/${title.replaceAll('.', '-')}`
}
