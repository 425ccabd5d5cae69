import { describe, expect, test } from 'vitest'
import { buildLogEvent, eventTypes, removedEventTypes } from '../../generated/index.ts'
import { printLogReportMarkdown } from '../../generator/commands/print-log-report-markdown.ts'
import { printRate } from '../../generator/commands/print-rate.ts'
import { listLogProblems } from '../../generator/commands/run-validate.ts'
import { checkBlock } from '../../generator/validate/check-block.ts'
import { createLogCheck } from '../../generator/validate/check-value.ts'
import { mergeFindings } from '../../generator/validate/merge-findings.ts'
import { type LogReport, toLogReport } from '../../generator/validate/to-log-report.ts'

/** The report of blocks of lines, dealt out to a number of threads. */
function check(blocks: readonly (readonly (object | string)[])[], threads = 1): LogReport {
  const checks = Array.from({ length: threads }, createLogCheck)
  blocks.forEach((lines, number) => {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    const here = checks[number % threads]
    if (here !== undefined) checkBlock({ number, bytes: Buffer.from(text), lines: null, issue: null }, here)
  })
  const findings = mergeFindings(checks.map(({ findings }) => findings).reverse())
  return toLogReport(findings, { files: 1, lines: 0 }, ({ block, line }) => ({ path: `${block}`, line }))
}

const event = buildLogEvent('user.session.start') as unknown as Record<string, unknown>
const hook = { eventType: 'com.okta.event_hook', eventTypeVersion: '1.0', cloudEventsVersion: '0.1', source: 'https://a.example.com' }
const delivery = { ...hook, eventId: 'a', eventTime: event.published, contentType: 'application/json', data: { events: [event, event] } }
const envelope = {
  version: '0',
  id: 'a',
  'detail-type': 'SystemLog',
  source: 'aws.partner/okta.com/a',
  account: '1',
  time: event.published,
}

describe('checking the lines of a log', () => {
  test('counts log events in everything that carries them', () => {
    const report = check([[event, [event, event], delivery, { ...envelope, region: 'us-east-1', resources: [], detail: event }]])
    expect(report.issues).toEqual([])
    expect(report.events).toEqual({ logEvent: 3, eventHook: 2, eventBridge: 1 })
    const { events, seen } = report.coverage.find(({ namespace }) => namespace === 'user') ?? {}
    expect({ events, seen }).toEqual({ events: 6, seen: ['user.session.start'] })
    expect(report.coverage.flatMap(({ seen, never }) => [...seen, ...never]).length).toBe(eventTypes.length)
  })

  test.each([
    { name: 'a line that is no JSON', line: '{"uuid', want: ['broken-line'] },
    { name: 'a line that is no object', line: '7', want: ['wrong-type'] },
    { name: 'a field that is wrong', line: { ...event, uuid: 7 }, want: ['wrong-type uuid'] },
    {
      name: 'a field in a list',
      line: { ...event, target: [{ id: 7, type: 'a', alternateId: null, displayName: null }] },
      want: ['wrong-type target[].id'],
    },
    {
      name: 'a field of an event in a delivery',
      line: { ...delivery, data: { events: [{ ...event, uuid: 7 }] } },
      want: ['wrong-type data.events[].uuid'],
    },
    { name: 'nothing in a blank line', line: ' \r', want: [] },
    { name: 'nothing in text beyond ASCII', line: { ...event, displayMessage: 'Überprüfung 日本' }, want: [] },
  ])('finds $name, and goes on', ({ line, want }) => {
    const report = check([[line, event]])
    expect(report.issues.map(({ code, path }) => `${code} ${path}`.trim())).toEqual(want)
    expect(report.issues.every(({ examples }) => examples[0]?.line === 1)).toBe(true)
    expect(report.coverage.find(({ namespace }) => namespace === 'user')?.events).toBeGreaterThan(0)
  })

  test('names the nearest id, what took the place of removed ones, and keys that nobody documents', () => {
    const removed = removedEventTypes.find(({ successor }) => successor !== null)
    const debugContext = { debugData: { url: '/', surelyUndocumented: 'a' } }
    const report = check([
      [
        { ...event, eventType: 'user.session.strat' },
        { ...event, eventType: removed?.id },
        { ...event, debugContext },
        { ...event, debugContext },
      ],
    ])
    expect(report.unknown).toEqual([
      { id: 'user.session.strat', nearest: 'user.session.start', count: 1, examples: [{ path: '0', line: 1 }] },
    ])
    expect(report.removed.map(({ id, successor }) => ({ id, successor }))).toEqual([{ id: removed?.id, successor: removed?.successor }])
    expect(report.payloadKeys.filter(({ path }) => path.endsWith('surelyUndocumented'))).toEqual([
      {
        eventType: 'user.session.start',
        path: 'debugContext.debugData.surelyUndocumented',
        count: 2,
        examples: [3, 4].map((line) => ({ path: '0', line })),
      },
    ])
    expect(listLogProblems(report, false).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning unknown-event-type',
      'warning removed-event-type',
    ])
    expect(listLogProblems(report, true).every(({ severity }) => severity === 'error')).toBe(true)
    expect(printLogReportMarkdown(report)).toContain('| `user.session.strat` | `user.session.start` | 1 | 0\\:1 |')
  })

  test('says the same on any number of threads', () => {
    const blocks = Array.from({ length: 20 }, (_, index) => [
      { ...event, eventType: `user.made.up${index % 3}` },
      index % 2 === 0 ? '{' : { ...event, uuid: index },
      buildLogEvent((eventTypes[index] ?? '') as 'user.session.start'),
    ])
    const alone = check(blocks)
    expect(alone.issues[0]?.examples).toEqual([0, 2, 4].map((block) => ({ path: `${block}`, line: 2 })))
    for (const threads of [2, 3, 7]) expect(check(blocks, threads)).toEqual(alone)
  })

  test('tells apart no more kinds than there is room for, and says so', () => {
    const report = check([Array.from({ length: 6_000 }, (_, index) => ({ ...event, eventType: `made.up.${index}` }))])
    expect(report.unknown.length).toBe(5_000)
    expect(report.untold).toBe(1_000)
  })
})

test.each([
  { read: 412e6, total: 2.1e9, seconds: 2, want: '412 MB of 2.1 GB, 206 MB/s, 9 s left' },
  { read: 1_500, total: null, seconds: 1, want: '1.5 kB, 1.5 kB/s' },
  { read: 0, total: 10, seconds: 0, want: '0 B of 10 B' },
  { read: 1e6, total: 201e6, seconds: 1, want: '1.0 MB of 201 MB, 1.0 MB/s, 3 min 20 s left' },
])('progress reads `$want`', ({ read, total, seconds, want }) => {
  expect(printRate(read, total, seconds)).toBe(want)
})
