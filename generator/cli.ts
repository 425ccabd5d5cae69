#!/usr/bin/env node
import { CommanderError } from 'commander'
import { createProgram } from './commands/program.ts'
import { toReason } from './io/command-error.ts'

/** Whoever reads our output may stop reading, as `head` does; otherwise, what it goes to takes no more. */
function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`error: Cannot write the output: ${toReason(error)}\n`)
  process.exit(1)
}

/** Everything that was wrong with the call has been printed by then; what remains is a mistake of ours. */
function conclude(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
    return
  }
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${stack}\nThis is a bug in okta-events, not in your documents: report it with the lines above.\n`)
  process.exitCode = 1
}

process.stdout.on('error', endWithoutReader)
process.stderr.on('error', endWithoutReader)
await createProgram().parseAsync().catch(conclude)
