#!/usr/bin/env node
import { CommanderError } from 'commander'
import { createProgram } from './commands/program.ts'

/** Whoever reads our output may stop reading, as `head` does. */
function endQuietlyWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
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

process.stdout.on('error', endQuietlyWithoutReader)
process.stderr.on('error', endQuietlyWithoutReader)
await createProgram().parseAsync().catch(conclude)
