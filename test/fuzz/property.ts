import fc from 'fast-check'

/** Something that always holds, of values that are made up. */
export interface Property {
  /** What picks it on the command line. */
  readonly name: string
  /** As a statement. */
  readonly claim: string
  /** How many cases every run of the tests has. */
  readonly cases: number
  /** How many cases a run by hand has for each one of the validators. */
  readonly share: number
  readonly run: (cases: number, seed: number) => Outcome
}

export interface Outcome {
  readonly cases: number
  /** What does not hold, with all that it takes to see it again; empty where everything does. */
  readonly found: readonly string[]
}

/** Look for a value of which a property does not hold, and make it small. `check` throws where it does not. */
export function search<Value>(values: fc.Arbitrary<Value>, check: (value: Value) => void): Property['run'] {
  return (cases, seed) => {
    const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = fc.check(fc.property(values, check), {
      numRuns: cases,
      seed,
    })
    if (!failed) return { cases: numRuns, found: [] }
    const problem = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
    return { cases: numRuns, found: [`seed ${seed}, path ${counterexamplePath}\n${toAscii(JSON.stringify(counterexample))}\n${problem}`] }
  }
}

/** A counterexample shows every character that it has. */
function toAscii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Fail with a text where two values are not alike as JSON. */
export function assertEqual(one: unknown, other: unknown, what: string): void {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)]
  if (left !== right) throw new Error(`${what}:\n${left}\n${right}`)
}

export function assert(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
