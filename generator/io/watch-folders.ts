import { dirname, resolve as toAbsolute } from 'node:path'
import { watch } from 'chokidar'
import { isInside } from './output-folder.ts'

/** How long the folders must be at rest before a change counts, in ms: editors and checkouts write in bursts. */
const rest = 100

/**
 * Run an action once, and again whenever something below the folders has changed, one run at a time. The action may tell what else
 * is to be watched from then on, files or folders. Ends, without cutting a run short, when `signal` aborts. `onReady` is called when no
 * change can be missed any more.
 */
export async function watchFolders(
  folders: readonly string[],
  action: () => Promise<readonly string[]>,
  onReady: () => void,
  signal: AbortSignal,
): Promise<void> {
  const known = new Set(folders.map((path) => toAbsolute(path)))
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let fail: (error: unknown) => void = () => undefined
  const run = () => {
    running = running.then(action).then(addNew)
    running.catch(fail)
  }
  // What is deleted is not watched any more, though it may be made again: what it lies in is watched, and all else in there ignored.
  const isIgnored = (path: string): boolean =>
    /[\\/]node_modules$/.test(path) || ![...known].some((one) => path === one || isInside(path, one) || isInside(one, path))
  const watcher = watch([...new Set([...known].map((path) => dirname(path)))], { ignoreInitial: true, ignored: isIgnored })
  // A folder that is added again is looked through in silence: what has just come into it would go unnoticed.
  const addNew = (paths: readonly string[]) => {
    const others = paths.map((path) => toAbsolute(path)).filter((path) => !known.has(path))
    for (const path of others) known.add(path)
    if (others.length > 0) watcher.add(others)
  }
  const ended = new Promise<void>((resolve, reject) => {
    fail = reject
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  watcher.on('error', fail)
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(run, rest)
  })
  watcher.on('ready', () => {
    run()
    running.then(onReady, () => undefined)
  })
  try {
    await ended
  } finally {
    clearTimeout(timer)
    await watcher.close()
  }
  await running
}
