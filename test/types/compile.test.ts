import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { afterAll, describe, expect, test } from 'vitest'
import { readDocumentFiles, toDocuments } from '../../generator/io/read-documents.ts'
import type { Catalog } from '../../generator/model.ts'
import { generate } from '../../generator/pipeline.ts'
import { createCatalog, createEventType, createPayloadField, richCatalog } from '../emit/catalog.ts'
import { createFolder, emitAll, pickTypeScript, writeFiles } from '../emit/emitted.ts'
import { generateOptions } from '../shared.ts'
import { bundler, compile, compilers, newest, nodenext, oldest } from './compilers.ts'
import { printDocumentedKeys } from './documented-keys.ts'

/** As many event types as a third more than today, two in three of which document payloads. */
const largeCatalog = createCatalog(
  Array.from({ length: 1600 }, (_, index) => {
    const id = `area${index % 36}.thing${index % 400}.verb${index}`
    return createEventType(id, index % 3 === 0 ? {} : { debugData: `Data${index % 118}` })
  }),
  {
    payloads: Array.from({ length: 118 }, (_, index) => ({
      id: `Data${index}`,
      kind: 'debugData' as const,
      extends: [],
      fields: [createPayloadField(`key${index}`)],
    })),
  },
)
/** Ids that are one segment, or a word of the language. */
const oddCatalog = createCatalog(['a', 'class', 'any.b', 'unknown.c', 'removed.d'].map((id) => createEventType(id)))

/** What `generate --only 'user.*'` emits from the documents of this project. */
async function emitUsers(): Promise<ReadonlyMap<string, string>> {
  const files = await generate(toDocuments(readDocumentFiles('spec')), { ...generateOptions, only: ['user.*'] })
  return new Map(files.map(({ path, text }) => [path, text]))
}

/** The emitted files of the whole catalog, which are those that are committed. */
function readGenerated(): ReadonlyMap<string, string> {
  return new Map(globSync('**/*.ts', { cwd: 'generated' }).map((path) => [path, readFileSync(join('generated', path), 'utf8')]))
}

const readProbe = (name: string) => readFileSync(`test/fixtures/types/${name}.test-d.ts`, 'utf8')
const published = JSON.parse(readFileSync('generated/catalog.json', 'utf8')) as Catalog
const withPayloads = ['user.session.start', 'policy.lifecycle.update', 'application.lifecycle.update', 'group.lifecycle.create']

/** The parts of one project, each a folder with emitted code and what uses it. */
const parts: readonly { readonly name: string; readonly files: ReadonlyMap<string, string>; readonly uses?: Record<string, string> }[] = [
  {
    name: 'whole',
    files: readGenerated(),
    uses: { 'probe.ts': readProbe('full-catalog'), 'keys.ts': printDocumentedKeys(withPayloads, published) },
  },
  { name: 'users', files: await emitUsers(), uses: { 'keys.ts': printDocumentedKeys(['user.session.start'], published) } },
  { name: 'rich', files: emitAll(richCatalog), uses: { 'probe.ts': readProbe('rich-catalog') } },
  { name: 'large', files: emitAll(largeCatalog), uses: { 'probe.ts': readProbe('large-catalog') } },
  { name: 'none', files: emitAll(createCatalog([])) },
  { name: 'odd', files: emitAll(oddCatalog) },
]

const project = createFolder()
afterAll(project.end)
writeFiles(project.path, new Map([['package.json', '{ "type": "module" }']]))
for (const { name, files, uses = {} } of parts) {
  writeFiles(join(project.path, name, 'okta'), pickTypeScript(files))
  writeFiles(join(project.path, name), new Map(Object.entries(uses)))
}

const everything = parts.map(({ name }) => name)
/** The oldest and the newest compile it all; those between what a project of the usual kind has. */
const compilations = [
  { compiler: oldest, resolution: nodenext, folders: everything },
  { compiler: newest, resolution: nodenext, folders: everything },
  { compiler: newest, resolution: bundler, folders: everything },
  ...compilers
    .filter((compiler) => compiler !== oldest && compiler !== newest)
    .map((compiler) => ({ compiler, resolution: nodenext, folders: ['whole', 'rich'] })),
]

describe('emitted code and ordinary code that uses it compile in the strictest settings, alone', () => {
  test.concurrent.each(compilations)(
    'under $compiler.name, module $resolution.module',
    async (compilation) => {
      expect(await compile(project.path, compilation)).toBe('')
    },
    180_000,
  )
})
