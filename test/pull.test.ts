import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Catalog } from '../generator/model.ts'
import { pull } from '../generator/pull.ts'

/** `event-types.json` with one event type, and payloads of one key. */
function toPublication(release: string, schema: object, payloads: readonly string[]): VFile {
  const eventType = { id: 'zone.create', description: `A zone in ${release}.`, info: { release: '2020.01.0' }, tags: [], schema }
  const property = { type: 'String', format: 'text', personal: false, sensitive: false, customer: false, examples: [] }
  const schemas = Object.fromEntries(payloads.map((name) => [name, { name, properties: { zone_id: property } }]))
  const whole = { release, versions: [{ version: '1', eventTypes: [eventType], schemas }] }
  return new VFile({ path: 'event-types.json', value: JSON.stringify(whole) })
}

/** Pull one publication after the other into nothing but an envelope, as the command does. */
function pullAll(publications: readonly VFile[]): { readonly catalog: Catalog | undefined; readonly problems: readonly string[] } {
  const member = '| Path | Type | Presence | Description |\n| --- | --- | --- | --- |\n| eventType | string | required | The id. |\n'
  const folder = new Map([['log-event.md', `# Log event\n\n## LogEvent\n\nA record.\n\n${member}`]])
  let catalog: Catalog | undefined
  for (const publication of publications) {
    const documents = [...folder].filter(([path]) => path.endsWith('.md')).map(([path, value]) => new VFile({ path, value }))
    const { changes, catalogs } = pull(documents, folder.get('okta.lock.json') ?? null, publication, { date: '2026-08-06', force: true })
    for (const { path, text } of changes) {
      if (text === null) folder.delete(path)
      else folder.set(path, text)
    }
    catalog = catalogs?.after
  }
  return { catalog, problems: publications.flatMap(({ messages }) => messages.map((message) => `${message.ruleId}: ${message.reason}`)) }
}

test('a payload is of the kind that event types use it for, whatever its name made one guess', () => {
  const { catalog, problems } = pullAll([toPublication('2026.08.1', {}, ['Zone']), toPublication('2024.01.0', { debugData: 'Zone' }, [])])
  expect(problems).toEqual([])
  expect(catalog?.payloads.map(({ id, kind, fields }) => [id, kind, fields.length])).toEqual([['Zone', 'debugData', 1]])
})

test('a publication that uses a payload for two things is refused, and nothing changes', () => {
  const { catalog, problems } = pullAll([toPublication('2026.08.1', { debugData: 'Zone', targets: ['Zone'] }, ['Zone'])])
  expect(catalog).toBeUndefined()
  expect(problems).toEqual([
    'publication/unsound: Merged, `catalog/okta-zone.md` would not be sound: Payload `Zone` is of kind `debug data`, expected `target`',
  ])
})
