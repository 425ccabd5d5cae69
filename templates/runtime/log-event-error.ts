import type { Issue } from './issue.js'

/** How many issues the message names; `issues` has them all. */
const named = 10

/** Thrown where a value that has to be right is not: by the `parse…` functions, and by `payloadEvents`. */
export class LogEventError extends Error {
  override readonly name = 'LogEventError'
  declare readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    const more = issues.length > named ? `\n… and ${issues.length - named} more` : ''
    super(
      `${issues
        .slice(0, named)
        .map(({ message }) => message)
        .join('\n')}${more}`,
    )
    this.issues = issues
  }
}
