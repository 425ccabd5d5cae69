import type { Catalog, EnvelopeField, EventType, Field, OutputFile } from '../model.ts'
import { printTypeExpression } from '../type-expression.ts'
import { catalogSchema } from './catalog-schema.ts'
import { formatVersion } from './format-version.ts'
import { printJson } from './print-json.ts'

/** `catalog.json`, the catalog for programs, and its JSON Schema. */
export function emitCatalog(catalog: Catalog): readonly OutputFile[] {
  return [
    { path: 'catalog.json', text: printJson(toPublished(catalog)) },
    { path: 'catalog.schema.json', text: printJson(catalogSchema) },
  ]
}

/** The names here are public: `catalogSchema` says the same, and readers depend on them. */
function toPublished({ only, namespaces, eventTypes, envelope, structs, enumerations, secrets, payloads, removed, releases }: Catalog) {
  return {
    formatVersion,
    only,
    namespaces: namespaces.map(({ id, eventTypes: ids }) => ({ id, eventTypes: ids })),
    eventTypes: eventTypes.map(toPublishedEventType),
    envelope: envelope.map(toPublishedEnvelopeField),
    structs: structs.map(({ id, description, fields }) => ({ id, description, fields: fields.map(toPublishedEnvelopeField) })),
    enumerations: enumerations.map(({ id, description, values }) => ({ id, description, values })),
    secrets,
    payloads: payloads.map(({ id, kind, extends: parents, fields }) => ({
      id,
      kind,
      extends: parents,
      fields: fields.map(({ name, type, format, personal, sensitive, customer, values }) => ({
        name,
        type,
        format,
        personal,
        sensitive,
        customer,
        values,
      })),
    })),
    removed: removed.map(({ id, lastSeen, removedBy, successor }) => ({ id, lastSeen, removedBy, successor })),
    releases: releases.map(({ id, eventTypes: ids }) => ({ id, eventTypes: ids })),
  }
}

function toPublishedEventType(eventType: EventType) {
  const { id, namespace, description, since, tags, fields, debugData, targets, changeDetails, references, mentions, deprecated, origin } =
    eventType
  return {
    id,
    namespace,
    description,
    since,
    tags,
    fields: fields.map(toPublishedField),
    debugData,
    targets,
    changeDetails,
    references: references.map(({ text, url }) => ({ text, url })),
    mentions,
    deprecated: deprecated === null ? null : { since: deprecated.since, successor: deprecated.successor },
    origin: { path: origin.path, line: origin.line, column: origin.column, endLine: origin.endLine, endColumn: origin.endColumn },
  }
}

function toPublishedField({ name, type, description }: Field) {
  return { name, type: printTypeExpression(type), description }
}

function toPublishedEnvelopeField(field: EnvelopeField) {
  return { ...toPublishedField(field), presence: field.presence, flags: field.flags }
}
