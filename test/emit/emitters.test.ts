import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../generator/model.ts'
import { toFileName } from '../../generator/names.ts'
import { printTypeExpression } from '../../generator/type-expression.ts'
import { createCatalog, createEventType, richCatalog } from './catalog.ts'
import { emitAll, listAll, loadEmitted, pickTypeScript } from './emitted.ts'

const files = emitAll(richCatalog)
const emitted = await loadEmitted(files)
const read = (path: string) => JSON.parse(files.get(path) ?? '') as Record<string, unknown>
const ids = richCatalog.eventTypes.map(({ id }) => id)

/** The files that an emitted file imports. */
const listImports = (path: string): readonly string[] =>
  [...(files.get(path) ?? '').matchAll(/ from '([^']+)'/g)].map(([, target = '']) =>
    new URL(target, `https://example.com/${path}`).pathname.slice(1).replace(/\.js$/, '.ts'),
  )

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

describe('emitters', () => {
  test('give the same bytes for the same catalog, and leave it as it is', () => {
    const before = JSON.stringify(richCatalog)
    const frozen: Catalog = freeze(JSON.parse(before) as Catalog)
    expect([...emitAll(frozen)]).toEqual([...files])
    expect(JSON.stringify(frozen)).toBe(before)
  })

  test('give each path once, on every file system', () => {
    const paths = listAll(richCatalog).map(({ path }) => path.toLowerCase())
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('say in the first line which command made a file, and end each in one line break', () => {
    for (const [path, text] of pickTypeScript(files)) {
      expect(text.split('\n')[0], path).toBe('// Made by `okta-events generate`: do not edit, run it again instead.')
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true)
      expect(text, path).not.toMatch(/\r|[ \t]$|;$/m)
    }
  })

  test('import nothing but emitted files, each by its name as JavaScript', () => {
    for (const path of pickTypeScript(files).keys())
      for (const target of listImports(path)) expect(files.has(target), `${path} imports ${target}`).toBe(true)
  })

  test.each(['event-type.ts', 'event-type-pattern.ts', 'log-event.ts'])('give a compiler that reads %s types alone', (start) => {
    const read = new Set([start])
    for (const path of read) {
      for (const target of listImports(path)) read.add(target)
      expect(files.get(path), path).not.toMatch(/^(?:export )?(?:const|let|function|class) /m)
    }
    expect(read.size).toBe(start === 'event-type.ts' ? 1 : start === 'event-type-pattern.ts' ? 3 : 4 + richCatalog.namespaces.length)
  })

  test('know the same ids everywhere', () => {
    const fixtures = richCatalog.namespaces.flatMap(
      ({ id }) => JSON.parse(files.get(`fixtures/${toFileName(id)}.json`) ?? '[]') as { eventType: string }[],
    )
    const interfaces = [...files].filter(([path]) => path.startsWith('namespaces/')).map(([, text]) => text)
    expect(emitted.eventTypes).toEqual(ids)
    expect((read('catalog.json').eventTypes as { id: string }[]).map(({ id }) => id)).toEqual(ids)
    expect(fixtures.map(({ eventType }) => eventType).sort()).toEqual(ids)
    expect(fixtures).toEqual(fixtures.map(({ eventType }) => emitted.buildLogEvent(eventType)))
    expect(interfaces.flatMap((text) => [...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, id]) => id)).sort()).toEqual(ids)
    for (const name of ['log-event', 'event-hook-body', 'event-bridge-envelope']) {
      expect((read(`schemas/${name}.schema.json`).$defs as { EventType: { enum: unknown } }).EventType.enum).toEqual(ids)
    }
    expect(ids.every((id) => emitted.isEventType(id))).toBe(true)
  })
})

describe('catalog.json', () => {
  const catalog = read('catalog.json')

  test('is what its schema says, and the schema is strict about names', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(read('catalog.schema.json'))
    validate(catalog)
    expect(validate.errors).toBe(null)
    for (const name of Object.keys(catalog)) expect(validate({ ...catalog, [name]: undefined }), name).toBe(false)
    const [first] = catalog.eventTypes as object[]
    for (const name of Object.keys(first ?? {}))
      expect(validate({ ...catalog, eventTypes: [{ ...first, [name]: undefined }] }), name).toBe(false)
  })

  test('has the whole model, types printed', () => {
    expect(catalog).toMatchObject({
      formatVersion: 1,
      namespaces: richCatalog.namespaces,
      removed: richCatalog.removed,
      payloads: richCatalog.payloads,
      eventTypes: richCatalog.eventTypes.map((eventType) => ({
        ...eventType,
        fields: [{ name: 'actor.id', type: 'string', description: 'Who acted.' }],
      })),
    })
    expect(catalog.envelope).toEqual(richCatalog.envelope.map((field) => ({ ...field, type: printTypeExpression(field.type) })))
  })
})

describe('types', () => {
  const directory = files.get('namespaces/okta-directory.ts') ?? ''

  test('carry description, release, tags and link', () => {
    expect(directory).toContain(`  /**
   * What directory.mapping.update says.
   *
   * Since 2018.05.0. Tags: event-hook-eligible.
   *
   * @see https://developer.okta.com/docs/reference/api/event-types/#directory-mapping-update
   */
  'directory.mapping.update': LogEventShape<`)
  })

  test('are deprecated with their successor', () => {
    expect(directory).toContain('@deprecated Since 2024.05.0. Use `directory.mapping.update` instead.')
    expect(files.get('namespaces/okta-user.ts')).toContain('@deprecated There is no successor.')
    expect(files.get('removed-event-types.ts')).toContain(
      '@deprecated Last seen on 2026-02-05, gone by 2026-05-07, use `user.session.start` instead.',
    )
  })

  test('share members of the union only where there are too many', () => {
    const large = createCatalog(Array.from({ length: 901 }, (_, index) => createEventType(`area.thing${index}`)))
    expect(files.get('log-event.ts')).toContain('export type LogEvent = LogEventOf<EventType>\n')
    expect(emitAll(large).get('log-event.ts')).toContain('| LogEventShape<PlainEventType>')
  })
})

describe('fixtures', () => {
  test('are the same for the same id, and others for another', () => {
    expect(emitted.buildLogEvent('user.session.start')).toEqual(emitted.buildLogEvent('user.session.start'))
    expect(emitted.buildLogEvent('user.session.start').uuid).not.toBe(emitted.buildLogEvent('user.session.end').uuid)
  })

  test('are not changed by a new version: the bytes of one are written here', () => {
    const { uuid, published, actor, target, client, debugContext } = emitted.buildLogEvent('user.account.lock')
    expect({ uuid, published, actor, target, address: (client as { ipAddress: string }).ipAddress, debugContext }).toMatchInlineSnapshot(`
      {
        "actor": {
          "alternateId": "hana.rei@example.net",
          "detailEntry": null,
          "displayName": "Hana Rei",
          "id": "00ue8zYhBFB9SHWsfMwX",
          "type": "User",
        },
        "address": "203.0.113.236",
        "debugContext": {
          "debugData": {
            "requestId": "1VaUz6RkmRaGZQWaIkuGZQ1k",
            "threatSuspected": "false",
          },
        },
        "published": "2026-01-07T16:30:15.046Z",
        "target": [
          {
            "alternateId": "greta.beispiel@example.net",
            "detailEntry": {
              "policyType": "example policy type",
            },
            "displayName": "Greta Beispiel",
            "id": "00uldaopfsSa1luv4YVE",
            "type": "User",
          },
          {
            "alternateId": "dmitri.obrazets@example.net",
            "detailEntry": {
              "login": "hana.rei@example.net",
            },
            "displayName": "Dmitri Obrazets",
            "id": "00uP3CorJ4OFuVz0MhCa",
            "type": "User",
          },
        ],
        "uuid": "c9080b17-193c-49eb-ae29-a18d7ded40d6",
      }
    `)
  })

  test('name only addresses and domains that are kept for documentation', () => {
    const text = [...files]
      .filter(([path]) => path.startsWith('fixtures/'))
      .map(([, content]) => content)
      .join()
    const addresses = text.match(/"(?:\d{1,3}\.){3}\d{1,3}"/g) ?? []
    expect(addresses.filter((address) => !/^"(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address))).toEqual([])
    const domains = text.match(/(?:https?:\/\/|@)[\w.-]+/g) ?? []
    expect(domains.length).toBeGreaterThan(0)
    expect(domains.filter((domain) => !/(?:^|[/@.])example\.(?:com|net|org)$/.test(domain))).toEqual([])
  })

  test('fill every documented key of their payloads with a string', () => {
    const event = emitted.buildLogEvent('directory.mapping.update') as {
      debugContext: { debugData: Record<string, unknown> }
      target: Record<string, unknown>[]
    }
    expect(Object.keys(event.debugContext.debugData)).toEqual(['requestId', 'threatSuspected', 'direction', 'mappingId', 'odd-key'])
    for (const value of Object.values(event.debugContext.debugData)) expect(typeof value).toBe('string')
    expect(['TO_APP', 'TO_OKTA']).toContain(event.debugContext.debugData.direction)
    expect(event.target).toMatchObject([{ detailEntry: { policyType: expect.any(String) as string }, changeDetails: { from: {}, to: {} } }])
    expect(emitted.buildLogEvent('user.account.lock').target).toHaveLength(2)
  })

  const overrides = [
    { name: 'a scalar', given: { uuid: 'x' }, want: { uuid: 'x' } },
    { name: 'a nested scalar', given: { actor: { id: 'x' } }, want: { actor: { id: 'x', type: 'User' } } },
    { name: 'a null', given: { actor: null }, want: { actor: null } },
    { name: 'a list, whole', given: { target: [] }, want: { target: [] } },
    { name: 'an object where null was', given: { device: { id: 'd' } }, want: { device: { id: 'd' } } },
    { name: 'a key of a payload', given: { debugContext: { debugData: { a: 1 } } }, want: { debugContext: { debugData: { a: 1 } } } },
  ]
  test.each(overrides)('take overrides: $name', ({ given, want }) => {
    expect(emitted.buildLogEvent('user.session.start', given)).toMatchObject(want)
    expect(emitted.isLogEvent(emitted.buildLogEvent('user.session.start', given))).toBe(true)
  })

  test('lose a key that is overridden with undefined', () => {
    expect('uuid' in emitted.buildLogEvent('user.session.start', { uuid: undefined })).toBe(false)
  })
})
