import { closeSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CommandError } from './command-error.ts'
import { toHash } from './hash.ts'
import { lockPrefix } from './output-paths.ts'

const host = toHash(hostname()).slice(0, 12)
const lockName = new RegExp(`^\\${lockPrefix}-([0-9a-f]{12})-(\\d+)-\\d+$`)
/** After this time a lock of another machine, whose processes cannot be seen from here, is taken for forgotten. */
const forgottenAfter = 10 * 60_000
const held = new Set<string>()
let count = 0

/**
 * Do something while no other run does it in the same folder; wait up to `patience` ms for one that does. `interrupted`
 * tells whether a run was found that ended without giving its lock back. Everyone shows a lock of their own first and then
 * looks for others, so two can never both go on, and a lock left by a killed run can be removed by anybody.
 */
export async function withLock<T>(folder: string, patience: number, action: (interrupted: boolean) => T): Promise<T> {
  const end = Date.now() + patience
  let interrupted = false
  for (;;) {
    const own = `${lockPrefix}-${host}-${process.pid}-${count++}`
    held.add(own)
    try {
      closeSync(openSync(join(folder, own), 'wx'))
      const others = listLocks(folder).filter((name) => name !== own)
      const gone = others.filter((name) => !isAlive(folder, name))
      for (const name of gone) rmSync(join(folder, name), { force: true })
      interrupted ||= gone.length > 0
      if (gone.length === others.length) return action(interrupted)
      if (Date.now() >= end) throw refuse(folder, others.find((name) => !gone.includes(name)) ?? '')
    } finally {
      rmSync(join(folder, own), { force: true })
      held.delete(own)
    }
    await wait(20 + Math.random() * 100)
  }
}

/** The locks in a folder: of the run that is writing it, or of one that was killed. */
export function listLocks(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => lockName.test(name))
}

function isAlive(folder: string, name: string): boolean {
  const [, otherHost, digits] = lockName.exec(name) ?? []
  if (otherHost !== host) return Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) < forgottenAfter
  const pid = Number(digits)
  if (pid === process.pid) return held.has(name)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function refuse(folder: string, name: string): CommandError {
  const [, otherHost, pid] = lockName.exec(name) ?? []
  const who = otherHost === host ? `process ${pid}` : 'a process of another machine'
  return new CommandError(
    1,
    `Another run is writing \`${folder}\` (${who})`,
    `Wait for its end; if there is no such run, delete \`${join(folder, name)}\`.`,
  )
}
