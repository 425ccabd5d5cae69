/** Preloaded into a process: kill it at the n-th call that changes the disk, half of the text written if it is a write. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let left = Number(process.env.KILL_AT_CALL)
const { writeFileSync } = fs
const names = ['openSync', 'writeFileSync', 'writeSync', 'closeSync', 'renameSync', 'unlinkSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'chmodSync']
for (const name of names) {
  const call = fs[name]
  fs[name] = (...parameters) => {
    if (--left === 0) {
      if (name === 'writeFileSync') writeFileSync(parameters[0], parameters[1].slice(0, parameters[1].length / 2))
      process.kill(process.pid, 'SIGKILL')
    }
    return call.apply(fs, parameters)
  }
}
syncBuiltinESMExports()
