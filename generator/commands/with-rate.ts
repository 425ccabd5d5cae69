import { statSync } from 'node:fs'
import type { Format } from './print-outcome.ts'
import { printRate } from './print-rate.ts'

/** Show on a terminal how much was read, how fast, and how long the rest takes. Quiet in a pipe. */
export async function withRate<T>(
  files: readonly string[],
  format: Format,
  action: (onProgress: (bytes: number) => void) => Promise<T>,
): Promise<T> {
  if (process.stderr.isTTY !== true || format !== 'text') return await action(() => undefined)
  const { default: createSpinner } = await import('yocto-spinner')
  const total = measureTotal(files)
  const start = performance.now()
  const spinner = createSpinner({ text: 'Reading', stream: process.stderr }).start()
  let [read, shown] = [0, start]
  try {
    return await action((bytes) => {
      read += bytes
      const now = performance.now()
      if (now - shown < 200) return
      shown = now
      spinner.text = printRate(read, total, (now - start) / 1000)
    })
  } finally {
    spinner.stop()
  }
}

/** Null where something is read whose size nobody knows. */
function measureTotal(files: readonly string[]): number | null {
  const sizes = files.map((path) => {
    const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    return stats?.isFile() === true ? stats.size : null
  })
  return sizes.length === 0 || sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}
