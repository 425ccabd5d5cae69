import { createBlockStore } from '../io/log-parts.ts'
import { openLog } from '../io/open-log.ts'
import { readBlocks } from '../io/read-blocks.ts'
import type { Place } from '../validate/findings.ts'
import { mergeFindings } from '../validate/merge-findings.ts'
import { type LineOf, type LogReport, toLogReport } from '../validate/to-log-report.ts'
import { startBlockChecks } from './start-check-threads.ts'

/** Told how much was read, in bytes, as it goes on. */
export type OnProgress = (bytes: number) => void

/** Where the lines of a block are. */
interface BlockOrigin {
  readonly path: string
  /** The number of lines of the file that the block takes. */
  lines: number
  readonly knowsLines: boolean
}

/** Check log files one after the other, on as many threads as are given. */
export async function checkLogs(paths: readonly string[], threads: number, onProgress: OnProgress): Promise<LogReport> {
  const store = createBlockStore()
  const checks = startBlockChecks(threads, store)
  const origins: BlockOrigin[] = []
  let values = 0
  for (const path of paths) {
    const source = await openLog(path, onProgress)
    try {
      for await (const part of readBlocks(source, store)) {
        const origin: BlockOrigin = { path, lines: 0, knowsLines: part.lines !== null }
        const number = origins.push(origin) - 1
        await checks.check({ ...part, number }, (lines) => {
          values += lines
          if (!origin.knowsLines) origin.lines = lines
        })
      }
    } finally {
      await source.close()
    }
  }
  const findings = mergeFindings(await checks.end())
  return toLogReport(findings, { files: paths.length, lines: values }, createLocator(origins))
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
