import { CommandError, isSystemError, toReason } from '../io/command-error.ts'
import { UnmatchedPatternError } from '../select-event-types.ts'
import { noChanges, type Outcome } from './outcome.ts'
import { ConfigError } from './read-config.ts'

/** An outcome in which nothing has happened yet. */
export function startOutcome(command: Outcome['command']): Outcome {
  const nothing = { problems: [], drift: [], driftFix: '', files: noChanges, lines: [], details: {}, summary: '' }
  return { command, ok: true, error: null, documents: 0, noun: 'document', ...nothing }
}

/** Run something; where it cannot be done, that is an outcome too. Mistakes of ours are thrown. */
export async function toOutcome(command: Outcome['command'], run: () => Promise<Outcome>): Promise<{ outcome: Outcome; exitCode: number }> {
  try {
    const outcome = await run()
    return { outcome, exitCode: outcome.ok ? 0 : 1 }
  } catch (error) {
    const stop = toCommandError(error)
    if (stop === undefined) throw error
    const { message, fix, exitCode } = stop
    if (stop instanceof ConfigError)
      return { outcome: { ...startOutcome(command), ok: false, problems: stop.problems, documents: 1, noun: 'file' }, exitCode }
    return { outcome: { ...startOutcome(command), ok: false, error: { message, fix } }, exitCode }
  }
}

function toCommandError(error: unknown): CommandError | undefined {
  if (error instanceof CommandError) return error
  if (error instanceof UnmatchedPatternError) {
    return new CommandError(2, error.message, 'Correct --only: it takes an id, or the start of ids such as `user.session.*`.')
  }
  if (!isSystemError(error)) return undefined
  const message = `Cannot ${error.syscall} \`${error.path ?? ''}\`: ${toReason(error)}`
  return new CommandError(1, message, 'Allow it, and run again.', { cause: error })
}
