import type { Peer } from './peers.ts'

interface Validator {
  readonly isValid: (value: unknown) => boolean
  readonly validate?: (value: unknown) => readonly unknown[]
}

/** What the proof counted. */
export interface Agreement {
  readonly accepted: number
  readonly rejected: number
}

/** Compare what every validator says of every value, both when it says yes or no and when it lists issues; throws where two disagree. */
export async function proveAgreement(bundles: ReadonlyMap<Peer, string>, values: readonly unknown[]): Promise<Agreement> {
  const validators = await Promise.all([...bundles].map(async ([peer, path]) => [peer, (await import(path)) as Validator] as const))
  const strict = validators.filter(([peer]) => peer.isWider !== true)
  const [[, first] = []] = strict
  let accepted = 0
  for (const value of values) {
    const want = first?.isValid(value) === true
    if (want) accepted += 1
    for (const [peer, { isValid, validate }] of strict) {
      if (isValid(value) === want && (validate === undefined || (validate(value).length === 0) === want)) continue
      throw new Error(`${peer.name} says ${!want} where okta-events says ${want}: ${JSON.stringify(value)}`)
    }
  }
  return { accepted, rejected: values.length - accepted }
}
