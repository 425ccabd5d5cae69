import { type BlockStore, createBlockStore } from '../io/log-parts.ts'
import { findRanges, type LogRange } from '../io/log-ranges.ts'
import { openLog } from '../io/open-log.ts'
import { readBlocks } from '../io/read-blocks.ts'
import type { Place } from '../validate/findings.ts'
import { mergeFindings } from '../validate/merge-findings.ts'
import { type LineOf, type LogReport, toLogReport } from '../validate/to-log-report.ts'
import { type LogChecks, startLogChecks } from './start-check-threads.ts'

/** Told how much was read, in bytes, as it goes on. */
export type OnProgress = (bytes: number) => void

/** Where the lines of a block or range are. */
interface BlockOrigin {
  readonly path: string
  /** The number of lines of the file that it takes. */
  lines: number
}

interface Added {
  readonly number: number
  readonly onChecked: (lines: number) => void
}

type Add = (path: string, knowsLines: boolean) => Added

/** Check log files one after the other, on as many threads as are given. */
export async function checkLogs(paths: readonly string[], threads: number, onProgress: OnProgress): Promise<LogReport> {
  const store = createBlockStore()
  const checks = startLogChecks(threads, store)
  const origins: BlockOrigin[] = []
  let values = 0
  const add = (path: string, knowsLines: boolean): Added => {
    const origin: BlockOrigin = { path, lines: 0 }
    const onChecked = (lines: number): void => {
      values += lines
      if (!knowsLines) origin.lines = lines
    }
    return { number: origins.push(origin) - 1, onChecked }
  }
  for (const path of paths) {
    const ranges = await findRanges(path)
    if (ranges === null) await checkWhole(path, checks, add, store, onProgress)
    else await checkRanges(ranges, checks, add, onProgress)
  }
  const findings = mergeFindings(await checks.end())
  return toLogReport(findings, { files: paths.length, lines: values }, createLocator(origins))
}

/** Read a file from its beginning to its end, and have its blocks checked meanwhile. */
async function checkWhole(path: string, checks: LogChecks, add: Add, store: BlockStore, onProgress: OnProgress): Promise<void> {
  const source = await openLog(path, onProgress)
  try {
    for await (const part of readBlocks(source, store)) {
      const { number, onChecked } = add(path, part.lines !== null)
      await checks.check({ ...part, number }, onChecked)
    }
  } finally {
    await source.close()
  }
}

/** Have the ranges of a file read and checked. */
async function checkRanges(ranges: readonly LogRange[], checks: LogChecks, add: Add, onProgress: OnProgress): Promise<void> {
  for (const range of ranges) {
    const { number, onChecked } = add(range.path, false)
    await checks.check({ ...range, number }, (lines) => {
      onProgress((range.end ?? range.start) - range.start)
      onChecked(lines)
    })
  }
}

/** Finds the line of its file for a line of a block. */
function createLocator(origins: readonly BlockOrigin[]): (place: Place) => LineOf {
  const starts: number[] = []
  origins.forEach(({ path }, at) => {
    const before = origins[at - 1]
    starts.push(before?.path === path ? (starts[at - 1] ?? 0) + before.lines : 0)
  })
  return ({ block, line }) => ({ path: toShownPath(origins[block]?.path ?? ''), line: (starts[block] ?? 0) + line })
}

function toShownPath(path: string): string {
  return path === '-' ? '<stdin>' : path
}
