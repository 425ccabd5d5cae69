/** The interface that validators of all kinds share, version 1 (https://standardschema.dev), as far as these validators use it. */
export interface StandardSchema<Input, Output = Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** What `validate` of a Standard Schema gives: it has passed where there are no `issues`. */
export type StandardResult<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }

/** An issue as the Standard Schema specification shapes it; `path` leads from the value to what is wrong, and may be left out. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** A validator as a Standard Schema. */
export function createSchema<Value>(validate: (value: unknown) => StandardResult<Value>): StandardSchema<Value> {
  return { '~standard': { version: 1, vendor: 'okta-events', validate } }
}
