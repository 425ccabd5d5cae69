import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toDriftEntries } from '../../generator/commands/drift.ts'
import { listProblems, type Outcome, showPaths } from '../../generator/commands/outcome.ts'
import { quoteWord } from '../../generator/commands/quote-word.ts'
import { reportGithub } from '../../generator/commands/report-github.ts'
import { reportJson } from '../../generator/commands/report-json.ts'
import { reportText } from '../../generator/commands/report-text.ts'
import { startOutcome } from '../../generator/commands/to-outcome.ts'
import { createReport } from '../../generator/report.ts'

const at = (path: string, line: number, column: number, endLine = line) => ({ path, line, column, endLine, endColumn: column + 4 })

function listSampleProblems() {
  const documents = [new VFile({ path: 'b.md' }), new VFile({ path: 'a.md' })]
  const report = createReport(documents)
  report.add('index/duplicate-row', at('b.md', 2, 9), { id: 'x.y' }, at('a.md', 1, 1))
  report.add('document/unexpected-content', at('b.md', 2, 3, 4), { found: '100%\n::error::\u202e', where: 'here' })
  report.add('document/empty', at('a.md', 10, 1), {})
  report.add('document/empty', at('a.md', 9, 1), {})
  return showPaths(listProblems(documents), (path) => `spec/${path}`)
}

const problems = listSampleProblems()
const stopped: Outcome = { ...startOutcome('generate'), ok: false, documents: 2, problems }
const drifted: Outcome = {
  ...startOutcome('generate'),
  ok: false,
  drift: [
    { path: 'generated/a.ts', kind: 'changed', diff: ['@@ -1,1 +1,1 @@', '-old', '+new \u001b[31m'] },
    { path: 'generated/b.ts', kind: 'stale', diff: [] },
  ],
  driftFix: 'Run `okta-events generate`.',
}
const refused: Outcome = { ...startOutcome('fmt'), ok: false, error: { message: '50% of `a,b:c`', fix: 'Fix it.' } }
const done: Outcome = {
  ...startOutcome('generate'),
  files: { created: ['a'], updated: [], deleted: [], left: ['generated/old,1.ts'], unchanged: 2 },
  summary: 'Done',
}

test('problems are sorted by path, line and column', () => {
  expect(problems.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
    'spec/a.md:9:1',
    'spec/a.md:10:1',
    'spec/b.md:2:3',
    'spec/b.md:2:9',
  ])
})

describe('the report in lines', () => {
  test('has problems with their fix, a second place, and the total last', () => {
    expect(reportText(stopped, false)).toEqual({
      stdout: '',
      stderr: [
        'spec/a.md:9:1: error: Empty document, expected the event types of a namespace  [document/empty]',
        '  Fill the document, or delete it.',
        'spec/a.md:10:1: error: Empty document, expected the event types of a namespace  [document/empty]',
        '  Fill the document, or delete it.',
        'spec/b.md:2:3: warning: Unexpected text `100%\\u{a}::error::\\u{202e}` here, left out  [document/unexpected-content]',
        '  Move the text into a Description, or delete it.',
        'spec/b.md:2:9: error: Duplicate index row `x.y`  [index/duplicate-row]',
        '  See spec/a.md:1:1.',
        '  Keep one of the rows.',
        '3 errors, 1 warning in 2 documents',
        '',
      ].join('\n'),
    })
  })

  test('has drift with the difference, and shows what cannot be seen', () => {
    const lines = [
      'generated/a.ts: changed',
      '  @@ -1,1 +1,1 @@',
      '  -old',
      '  +new \\u{1b}[31m',
      'generated/b.ts: stale',
      '2 files differ. Run `okta-events generate`.',
      '',
    ]
    expect(reportText(drifted, false)).toEqual({ stdout: '', stderr: lines.join('\n') })
  })

  test('stops naming files when there are very many', () => {
    const drift = Array.from({ length: 70 }, (_, index) => ({ path: `${index}.ts`, kind: 'missing', diff: [] }) as const)
    const lines = reportText({ ...drifted, drift }, false).stderr.split('\n')
    expect(lines.slice(49)).toEqual([
      '49.ts: missing',
      '… and 20 more files; --json names them all',
      '70 files differ. Run `okta-events generate`.',
      '',
    ])
    expect(JSON.parse(reportJson({ ...drifted, drift }, 2).stdout).drift).toHaveLength(70)
  })

  test('has the result on the output stream', () => {
    expect(reportText(done, false)).toEqual({
      stdout: 'Done\n',
      stderr: 'generated/old,1.ts: left, though not made any more: it was changed by hand\n',
    })
  })

  test('has colors only where they are wanted', () => {
    expect(reportText(stopped, true).stderr).toContain('\u001b[31merror\u001b[39m')
    expect(reportText(drifted, true).stderr).toContain('  \u001b[32m+new \\u{1b}[31m\u001b[39m\n')
    expect(reportText(stopped, false).stderr).not.toContain('\u001b')
  })
})

describe('the report as JSON', () => {
  test('has a stable form', () => {
    const { stdout, stderr } = reportJson(stopped, 2)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      command: 'generate',
      ok: false,
      error: null,
      documents: 2,
      errors: 3,
      warnings: 1,
      problems: expect.arrayContaining([
        {
          path: 'spec/b.md',
          line: 2,
          column: 9,
          endLine: 2,
          endColumn: 13,
          severity: 'error',
          code: 'index/duplicate-row',
          message: 'Duplicate index row `x.y`',
          fix: 'Keep one of the rows.',
          related: at('spec/a.md', 1, 1),
        },
      ]),
      drift: [],
      files: { created: [], updated: [], deleted: [], left: [], unchanged: 0 },
    })
  })

  test.each([stopped, drifted, refused, done])('is one line where runs follow each other', (outcome) => {
    expect(reportJson(outcome, 0).stdout).toMatch(/^\{.*\}\n$/)
  })
})

describe('the report as annotations', () => {
  test('puts each problem at its place, with columns only within one line', () => {
    expect(reportGithub(stopped).stderr.split('\n')).toEqual([
      '::error file=spec/a.md,line=9,endLine=9,col=1,endColumn=5,title=document/empty::Empty document, expected the event types of a namespace%0AFill the document, or delete it.',
      '::error file=spec/a.md,line=10,endLine=10,col=1,endColumn=5,title=document/empty::Empty document, expected the event types of a namespace%0AFill the document, or delete it.',
      '::warning file=spec/b.md,line=2,endLine=4,title=document/unexpected-content::Unexpected text `100%25\\u{a}::error::\\u{202e}` here, left out%0AMove the text into a Description, or delete it.',
      '::error file=spec/b.md,line=2,endLine=2,col=9,endColumn=13,title=index/duplicate-row::Duplicate index row `x.y`%0ASee spec/a.md:1:1.%0AKeep one of the rows.',
      '3 errors, 1 warning in 2 documents',
      '',
    ])
  })

  test('tells drift, refusals and files that were left', () => {
    expect(reportGithub(drifted).stderr.split('\n').slice(0, 2)).toEqual([
      '::error file=generated/a.ts,title=drift::generated/a.ts: changed%0A@@ -1,1 +1,1 @@%0A-old%0A+new \\u{1b}[31m%0ARun `okta-events generate`.',
      '::error file=generated/b.ts,title=drift::generated/b.ts: stale%0ARun `okta-events generate`.',
    ])
    expect(reportGithub(refused).stderr).toBe('::error title=okta-events::50%25 of `a,b:c`%0AFix it.\n')
    expect(reportGithub(done)).toEqual({
      stdout: 'Done\n',
      stderr: expect.stringMatching(/^::warning file=generated\/old%2C1\.ts,title=left::/),
    })
  })
})

describe('drift', () => {
  const changed = (found: string, wanted: string) =>
    toDriftEntries([{ path: 'a', kind: 'changed', found, wanted }], (path) => `out/${path}`)[0]

  test('shows the first lines that differ', () => {
    expect(changed('a\nb\nc\nd\n', 'a\nb\nC\nd\n')).toEqual({
      path: 'out/a',
      kind: 'changed',
      diff: ['@@ -2,3 +2,3 @@', ' b', '-c', '+C', ' d'],
    })
  })

  test('stays short, and quick, on long texts', () => {
    const long = Array.from({ length: 60_000 }, (_, index) => `line ${index}\n`)
    expect(changed(long.join(''), long.toReversed().join(''))?.diff).toEqual(['@@ -1 +1 @@', '-line 0', '+line 59999', '… and much more'])
    expect(changed('', long.slice(0, 40).join(''))?.diff).toHaveLength(13)
    expect(changed('', 'x'.repeat(10_000))?.diff.every((line) => line.length < 200)).toBe(true)
  })

  test('shows no more than twenty files', () => {
    const drift = Array.from({ length: 30 }, (_, index) => ({ path: `${index}`, kind: 'changed', found: 'a', wanted: 'b' }) as const)
    expect(toDriftEntries(drift, (path) => path).filter(({ diff }) => diff.length > 0)).toHaveLength(20)
  })
})

test.each([
  { given: 'src/okta', want: 'src/okta' },
  { given: 'user.*', want: "'user.*'" },
  { given: "it's", want: "'it'\\''s'" },
  { given: '', want: "''" },
  { given: '$(x)', want: "'$(x)'" },
])('a shell reads $want as $given', ({ given, want }) => {
  expect(quoteWord(given)).toBe(want)
})
