import pc from 'picocolors'
import { toVisible } from '../emit/escape.ts'
import type { LogReport } from '../validate/to-log-report.ts'
import { toCount } from './outcome.ts'
import { toLines } from './report-text.ts'

/** Longer lists are cut short for people. */
const mostRows = 20

/** What a log shows, below its problems: how much, undocumented keys, and which event types of each namespace. */
export function printLogReport(report: LogReport, isColored: boolean): string {
  const colors = pc.createColors(isColored)
  const { payloadKeys, coverage, untold } = report
  const shown = coverage.filter(({ seen }) => seen.length > 0)
  const silent = coverage.filter(({ seen }) => seen.length === 0)
  const keys = payloadKeys.slice(0, mostRows).map(({ eventType, path, count, examples: [first] }) => {
    const place = first === undefined ? '' : colors.dim(`  ${toVisible(first.path)}:${first.line}`)
    return `  ${toVisible(eventType)}: ${toVisible(path)}, ${toCount(count, 'time')}${place}`
  })
  const sections = [
    [printTotal(report)],
    ...(keys.length === 0 ? [] : [[colors.bold('Undocumented payload keys'), ...keys, ...printMore(payloadKeys.length)]]),
    [
      colors.bold('Coverage'),
      ...shown.map(({ namespace, events, seen, never }) => {
        return `  ${namespace}: ${seen.length} of ${toCount(seen.length + never.length, 'event type')}, ${toCount(events, 'log event')}`
      }),
      ...(silent.length === 0 ? [] : [`  never seen: ${silent.map(({ namespace }) => namespace).join(', ')}`]),
      '  --json names the event types',
    ],
    ...(untold === 0 ? [] : [[`${toCount(untold, 'more finding')} of further kinds`]]),
  ]
  return toLines(sections.flatMap((section, at) => (at === 0 ? section : ['', ...section])))
}

/** `1,234 log events in 1,240 lines of 2 files: 30 in Event Hook bodies, 4 in EventBridge envelopes`. */
export function printTotal({ files, lines, events }: LogReport): string {
  const { logEvent, eventHook, eventBridge } = events
  const carried = [
    ...(eventHook === 0 ? [] : [`${eventHook} in Event Hook bodies`]),
    ...(eventBridge === 0 ? [] : [`${eventBridge} in EventBridge envelopes`]),
  ]
  const total = `${toCount(logEvent + eventHook + eventBridge, 'log event')} in ${toCount(lines, 'line')} of ${toCount(files, 'file')}`
  return carried.length === 0 ? total : `${total}: ${carried.join(', ')}`
}

function printMore(length: number): readonly string[] {
  return length > mostRows ? [`  … and ${length - mostRows} more; --json names them all`] : []
}
