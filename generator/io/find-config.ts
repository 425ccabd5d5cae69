import { readdirSync } from 'node:fs'
import { CommandError } from './command-error.ts'

const base = 'okta-events.config'
const endings = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json']

/** The configuration file of a folder; null where there is none. */
export function findConfig(folder: string): string | null {
  const names = new Set(readdirSync(folder))
  const found = endings.map((ending) => `${base}.${ending}`).filter((name) => names.has(name))
  if (found.length < 2) return found[0] ?? null
  const list = found.map((name) => `\`${name}\``).join(' and ')
  throw new CommandError(2, `There are ${list}, and one of them is the configuration`, 'Delete the others, or name one with --config.')
}
