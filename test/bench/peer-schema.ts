import type { CatalogRow } from './catalog-pages.ts'

/** A JSON Schema of the same event types as other generators take it: one definition for each, over a shared log event. */
export function toPeerSchema(rows: readonly CatalogRow[]): unknown {
  const names = rows.map(({ id }) => id.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase()))
  const definitions = rows.map(({ id, description }, index) => [
    names[index],
    {
      description,
      type: 'object',
      additionalProperties: true,
      required: ['uuid', 'eventType', 'published'],
      properties: {
        uuid: { type: 'string' },
        eventType: { const: id },
        published: { type: 'string', format: 'date-time' },
        actor: { $ref: '#/definitions/Actor' },
        target: { type: 'array', items: { $ref: '#/definitions/Actor' } },
        outcome: { type: 'object', properties: { result: { type: 'string' }, reason: { type: 'string' } } },
      },
    },
  ])
  const actor = { type: 'object', properties: { id: { type: 'string' }, type: { type: 'string' }, alternateId: { type: 'string' } } }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'LogEvents',
    oneOf: names.map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions: { Actor: actor, ...Object.fromEntries(definitions) },
  }
}
