import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js'
import { parse } from 'sql-parser-cst'
import { Project, SyntaxKind, type ts } from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { toVisible } from '../../generator/emit/escape.ts'
import type { Catalog } from '../../generator/model.ts'
import { compile, newest, nodenext, oldest } from '../types/compilers.ts'
import { createCatalog, createEventType, createPayloadField } from './catalog.ts'
import { openDuckDb, quote } from './duck-db.ts'
import { createFolder, emitAll, loadEmitted, pickTypeScript, writeFiles } from './emitted.ts'

/** Text that tries to leave the place it is put into; each has a word that must not become code. */
const texts = [
  '*/ export const injected = 1 /*',
  `\`\${injected()}\` \${injected}`,
  "'; injected(); '",
  '"; injected(); "',
  "\\'; injected(); //",
  '</script><script>injected()</script>',
  '\u2028injected()\u2029',
  '\u202einjected\u202c \u0000 \ud800',
  '\n * @deprecated injected\n */\ninjected()',
  '{@link injected} @internal injected',
  '// injected',
  '{{ injected }}',
  '__proto__',
  'constructor',
]

const all = texts.join(' | ')

/** A catalog in which every text that comes from documents is hostile, ids as far as checks let them. */
const hostileCatalog: Catalog = (() => {
  const eventTypes = texts.map((text, index) =>
    createEventType(`zone${index}.__proto__.constructor`, {
      namespace: `Okta-zone${index}`,
      description: text,
      since: text,
      tags: [text, all],
      debugData: 'HostileDebugData',
      targets: ['HostileDetails'],
      changeDetails: ['HostileChanges'],
      references: [{ text, url: `https://example.com/${text}` }],
      deprecated: { since: text, successor: text },
      fields: [{ name: text, type: { kind: 'unknown', text }, description: text }],
      origin: { path: text, line: 1, column: 1, endLine: 1, endColumn: 1 },
    }),
  )
  const fields = texts.map((text) => createPayloadField(text, { type: text, format: text, values: texts }))
  const plain = createCatalog(eventTypes, {
    payloads: [
      { id: 'HostileChanges', kind: 'changeDetails', extends: [], fields },
      { id: 'HostileDebugData', kind: 'debugData', extends: [], fields },
      { id: 'HostileDetails', kind: 'target', extends: [], fields },
    ],
    removed: texts.map((text, index) => ({ id: `gone${index}.${text}`, lastSeen: text, removedBy: text, successor: text })),
  })
  const hostileFields = texts.map((text) => ({
    name: text,
    type: {
      kind: 'union',
      members: [{ kind: 'reference', id: 'Hostile' }, ...texts.map((value) => ({ kind: 'literal', value }) as const)],
    } as const,
    presence: 'optional' as const,
    flags: ['personal' as const],
    description: text,
  }))
  return {
    ...plain,
    structs: plain.structs.map((struct) => ({
      ...struct,
      description: all,
      fields: struct.id === 'LogEvent' ? [...struct.fields, ...hostileFields] : struct.fields,
    })),
    secrets: [...plain.secrets, ...texts],
    enumerations: [...plain.enumerations, { id: 'Hostile', description: all, values: texts }],
  }
})()

const files = emitAll(hostileCatalog)
const modules = pickTypeScript(files)

describe('hostile text', () => {
  test('becomes neither code nor an early end of a comment or a string', () => {
    const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
    for (const [path, text] of modules) {
      const file = project.createSourceFile(path, text)
      const problems = (file.compilerNode as ts.SourceFile & { parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics
      expect(
        problems.map(({ messageText }) => messageText),
        path,
      ).toEqual([])
      const words = file.getDescendantsOfKind(SyntaxKind.Identifier).map((node) => node.getText())
      expect(
        words.filter((word) => word.includes('injected')),
        path,
      ).toEqual([])
      const tags = file.getDescendants().flatMap((node) => (node.isKind(SyntaxKind.JSDocTag) ? [node.getTagName()] : []))
      expect(
        tags.filter((tag) => !['see', 'deprecated'].includes(tag)),
        path,
      ).toEqual([])
    }
  })

  test('is visible: no character of any file hides or turns others', () => {
    for (const [path, text] of modules) expect(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text.replaceAll('\n', '')), path).toBe(false)
  })

  test('compiles under the oldest and the newest TypeScript', async () => {
    const folder = createFolder()
    writeFiles(folder.path, new Map([...modules, ['package.json', '{ "type": "module" }']]))
    try {
      const results = await Promise.all([oldest, newest].map((compiler) => compile(folder.path, { compiler, resolution: nodenext })))
      expect(results).toEqual(['', ''])
    } finally {
      folder.end()
    }
  })

  test('is data where it runs: fixtures hold it, validators tell it, nothing is polluted', async () => {
    const emitted = await loadEmitted(files)
    for (const { id } of hostileCatalog.eventTypes) {
      const event = emitted.buildLogEvent(id)
      expect(emitted.validateLogEvent(event, { strict: true })).toEqual({ value: event })
      expect(emitted.listUnknown(event)).toEqual([])
      const debugData = (event.debugContext as { debugData: object }).debugData
      expect(Object.keys(debugData).sort()).toEqual([...texts].sort())
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(emitted.removedEventTypes.map(({ id }) => id)).toEqual(hostileCatalog.removed.map(({ id }) => id))
  })

  test('is neither a statement nor the end of a string in SQL', () => {
    const backslashed = /'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|--.*/g
    const standard = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--.*/g
    const literals = { duckdb: standard, 'namespace-views': standard, bigquery: backslashed, clickhouse: backslashed, spark: backslashed }
    for (const [name, literal] of Object.entries(literals)) {
      const text = files.get(`warehouse/${name}.sql`) ?? ''
      const [left, unseen] = [text.replace(literal, ''), /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u]
      expect(left, name).toContain('CREATE')
      expect(left, name).not.toMatch(/injected|['"`\\]/)
      expect(text, name).not.toMatch(unseen)
    }
    expect(files.get('warehouse/spark.sql')).not.toMatch(/\$\{/)
    expect(new SparkSQL().validate(files.get('warehouse/spark.sql') ?? '')).toEqual([])
    expect(() => parse(files.get('warehouse/bigquery.sql') ?? '', { dialect: 'bigquery' })).not.toThrow()
  })

  test('is text where DuckDB runs it', async () => {
    const folder = createFolder()
    const db = await openDuckDb()
    try {
      writeFiles(folder.path, files)
      for (const name of ['duckdb', 'namespace-views']) await db.run(files.get(`warehouse/${name}.sql`) ?? '')
      const rows = await db.ask(`SELECT id, description FROM read_okta_event_types(${quote(`${folder.path}/warehouse/event-types.csv`)})`)
      const known = hostileCatalog.eventTypes.map(({ id, description }) => ({ id, description: toVisible(description ?? '') }))
      const removed = hostileCatalog.removed.map(({ id }) => ({ id: toVisible(id), description: null }))
      expect(rows).toEqual([...known, ...removed])
    } finally {
      db.end()
      folder.end()
    }
  })

  test('stays as it is in JSON', () => {
    const catalog = JSON.parse(files.get('catalog.json') ?? '') as { eventTypes: { description: string }[] }
    expect(catalog.eventTypes.map(({ description }) => description).sort()).toEqual([...texts].sort())
    for (const [path, text] of files) if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown, path).not.toThrow()
  })
})
