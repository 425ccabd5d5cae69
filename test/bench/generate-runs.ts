import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '../../generator/model.ts'
import { findFieldTable, toPages } from './catalog-pages.ts'
import type { Run } from './measure.ts'
import { toPeerOpenApi, toPeerSchema } from './peer-schema.ts'

const cli = 'dist/generator/cli.js'
const peers = 'test/bench/peers'
const seed = 'test/fixtures/seeds/okta-directory.txt'

/** The names of the runs that others are compared with. */
export const peerNames = {
  full: 'json-schema-to-typescript',
  bare: 'json-schema-to-typescript, no payloads',
  openApi: 'openapi-typescript',
  quicktype: 'quicktype',
} as const

/** Other tools, given the catalog as a schema, and our types from the model. */
export function listTypesAlone(catalog: Catalog, folder: string): readonly (readonly [string, Run])[] {
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value))
    return join(folder, name)
  }
  const out = join(folder, 'types.ts')
  const schema = write('schema.json', toPeerSchema(catalog))
  const peer = (name: string, input: string): Run => ({ args: [`${peers}/${name}.mjs`, input, out], patience: 30 })
  return [
    [peerNames.full, peer('json-schema-to-typescript', schema)],
    [peerNames.bare, peer('json-schema-to-typescript', write('bare.json', toPeerSchema(withoutPayloads(catalog))))],
    [peerNames.openApi, peer('openapi-typescript', write('openapi.json', toPeerOpenApi(catalog)))],
    [peerNames.quicktype, peer('quicktype', schema)],
    ['ours, from the model', { args: ['test/bench/types-alone.mjs', write('model.json', catalog), join(folder, 'types')] }],
  ]
}

/** Page text has no payloads, so neither have the types that come of it. */
function withoutPayloads(catalog: Catalog): Catalog {
  const eventTypes = catalog.eventTypes.map((eventType) => ({ ...eventType, debugData: null, targets: [], changeDetails: [] }))
  return { ...catalog, payloads: [], eventTypes }
}

/** The catalog as page text, in a new folder. */
export function writePages(folder: string, { eventTypes }: Catalog): string {
  mkdirSync(folder)
  const fields = findFieldTable(readFileSync(seed, 'utf8'))
  const rows = eventTypes.map(({ id, description }) => ({ id, description: description ?? '' }))
  for (const [file, text] of toPages(rows, fields)) writeFileSync(join(folder, file), text)
  return folder
}

/** `generate` with nothing kept from earlier runs, into a folder that is not there. */
export function generateCold(spec: string, out: string): Run {
  return { args: [cli, 'generate', '--spec', spec, '--out', out], prepare: () => forget(out) }
}

function forget(out: string): void {
  rmSync(out, { recursive: true, force: true })
  rmSync('node_modules/.cache/okta-events', { recursive: true, force: true })
}

/** `generate` after the description of one event type has changed, and after nothing has; before each, a run that is not measured. */
export function generateAgain(spec: string, folder: string, { eventTypes }: Catalog): { readonly changed: Run; readonly unchanged: Run } {
  const [copy, out] = [join(folder, 'changing'), join(folder, 'changing-out')]
  cpSync(spec, copy, { recursive: true })
  const args = [cli, 'generate', '--spec', copy, '--out', out]
  const document = findDocument(copy)
  const catchUp = () => void execFileSync(process.execPath, args, { stdio: 'ignore' })
  const [eventType] = eventTypes.filter(({ id }) => id === 'user.session.start')
  let description = eventType?.description ?? ''
  function change(): void {
    const changed = `${description} Again.`
    writeFileSync(document, readFileSync(document, 'utf8').replaceAll(description, changed))
    description = changed
  }
  return { unchanged: { args, prepare: catchUp }, changed: { args, prepare: () => [catchUp(), change()] } }
}

/** What the other commands take: formatting page text, comparing two catalogs, merging a publication into documents. */
export function listOtherCommands(spec: string, folder: string, catalog: Catalog): readonly (readonly [string, Run])[] {
  const publication = join(folder, 'publication.csv')
  writeFileSync(publication, toCsv(catalog))
  const [formatted, pulled] = [join(folder, 'formatted'), join(folder, 'pulled')]
  return [
    [
      '`fmt`, page text',
      {
        args: [cli, 'fmt', join(folder, 'pages'), '--out', formatted, '--no-cache'],
        prepare: () => rmSync(formatted, { recursive: true, force: true }),
      },
    ],
    ['`diff`, documents and publication', { args: [cli, 'diff', spec, publication, '--no-cache'] }],
    ['`pull`, into an empty catalog', { args: [cli, 'pull', publication, '--spec', pulled], prepare: () => startSpec(pulled, spec) }],
  ]
}

function startSpec(folder: string, spec: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  cpSync(join(spec, 'log-event.md'), join(folder, 'log-event.md'))
}

/** The catalog in the form of Okta's CSV. */
function toCsv({ eventTypes }: Catalog): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = eventTypes.map(({ id, description, since, tags }) =>
    [id, description ?? '', since ?? '', tags.join(', '), ''].map(quote).join(','),
  )
  return ['Event Type,Description,Release Date,Tags, Change Details', ...lines].map((line) => `${line}\n`).join('')
}

function findDocument(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return join(folder, names.find((name) => /okta-user\.(?:md|txt)$/.test(name)) ?? '')
}
