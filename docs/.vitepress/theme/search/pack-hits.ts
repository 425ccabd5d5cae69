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
  /** Numbers of words, with blanks between. */
  tags: string,
  payloads: string,
  keys: string,
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
      hit.tags.map(toNumber).join(' '),
      hit.payloads.map(toNumber).join(' '),
      hit.keys.map(toNumber).join(' '),
      (hit.changeDetails ? changeDetailsFlag : 0) + (hit.deprecated ? deprecatedFlag : 0),
    ],
  )
  return { words: [...words.keys()], rows }
}

export function unpackHits({ words, rows }: PackedHits): readonly Hit[] {
  return rows.map((row) => new UnpackedHit(row, words))
}

/** A hit whose lists are made when they are asked for: most hits are never shown. */
class UnpackedHit implements Hit {
  readonly #row: Row
  readonly #words: readonly string[]

  constructor(row: Row, words: readonly string[]) {
    this.#row = row
    this.#words = words
  }

  get kind(): Hit['kind'] {
    return this.#words[this.#row[0]] as Hit['kind']
  }
  get title(): string {
    return this.#row[1]
  }
  get text(): string {
    return this.#row[2]
  }
  get url(): string {
    return this.#row[3] ?? toUsualUrl(this.title)
  }
  get namespace(): string | null {
    return this.#toWord(this.#row[4])
  }
  get since(): string | null {
    return this.#toWord(this.#row[5])
  }
  get tags(): readonly string[] {
    return this.#toWords(this.#row[6])
  }
  get payloads(): readonly string[] {
    return this.#toWords(this.#row[7])
  }
  get keys(): readonly string[] {
    return this.#toWords(this.#row[8])
  }
  get changeDetails(): boolean {
    return (this.#row[9] & changeDetailsFlag) !== 0
  }
  get deprecated(): boolean {
    return (this.#row[9] & deprecatedFlag) !== 0
  }

  #toWord(number: number | null): string | null {
    return number === null ? null : (this.#words[number] ?? null)
  }

  #toWords(numbers: string): readonly string[] {
    return numbers === '' ? [] : numbers.split(' ').map((number) => this.#words[Number(number)] ?? '')
  }
}

function toUsualUrl(title: string): string {
  return `/reference/event-types/${title.replaceAll('.', '-')}`
}
