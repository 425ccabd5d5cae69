import { toMarkdown, toMarkdownName } from '../emit/escape.ts'
import type { Found, LogReport } from '../validate/to-log-report.ts'
import { printTotal } from './print-log-report.ts'
import { toLines } from './report-text.ts'

/** The report as a page of Markdown, with every finding and every event type. */
export function printLogReportMarkdown(report: LogReport): string {
  const { issues, unknown, removed, payloadKeys, coverage } = report
  const sections = [
    ['# Log report', '', `${toMarkdown(printTotal(report))}.`],
    table(
      'Issues',
      ['Code', 'Path', 'First message', 'Count', 'Examples'],
      issues.map(({ code, path, message, ...found }) => [name(code), name(path), toMarkdown(message), ...print(found)]),
    ),
    table(
      'Unknown event types',
      ['Event type', 'Nearest', 'Count', 'Examples'],
      unknown.map(({ id, nearest, ...found }) => [name(id), name(nearest ?? ''), ...print(found)]),
    ),
    table(
      'Removed event types',
      ['Event type', 'Last in the catalog', 'Successor', 'Count', 'Examples'],
      removed.map(({ id, lastSeen, successor, ...found }) => [name(id), lastSeen, name(successor ?? ''), ...print(found)]),
    ),
    table(
      'Undocumented payload keys',
      ['Event type', 'Key', 'Count', 'Examples'],
      payloadKeys.map(({ eventType, path, ...found }) => [name(eventType), name(path), ...print(found)]),
    ),
    table(
      'Coverage',
      ['Namespace', 'Log events', 'Seen', 'Never seen'],
      coverage.map(({ namespace, events, seen, never }) => [name(namespace), `${events}`, printIds(seen), printIds(never)]),
    ),
  ]
  return toLines(sections.filter((section) => section.length > 0).flatMap((section, at) => (at === 0 ? section : ['', ...section])))
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const lines = [head, head.map(() => '---'), ...rows]
  return [`## ${title}`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)]
}

/** A cell ends at a bar even within code. */
function name(text: string): string {
  return text === '' ? '' : text.includes('|') ? toMarkdown(text) : toMarkdownName(text)
}

function print({ count, examples }: Found): readonly string[] {
  return [`${count}`, examples.map(({ path, line }) => toMarkdown(`${path}:${line}`)).join(', ')]
}

function printIds(ids: readonly string[]): string {
  return `${ids.length}${ids.length === 0 ? '' : `: ${ids.map(name).join(', ')}`}`
}
