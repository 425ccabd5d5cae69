import type { Format } from './print-outcome.ts'

/** Show on a terminal that something is going on, unless it ends at once. Quiet in a pipe. */
export async function withProgress<T>(text: string, format: Format, action: () => Promise<T>): Promise<T> {
  if (process.stderr.isTTY !== true || format !== 'text') return await action()
  const { default: createSpinner } = await import('yocto-spinner')
  const spinner = createSpinner({ text, stream: process.stderr }).start()
  try {
    return await action()
  } finally {
    spinner.stop()
  }
}
