import { type FieldType, type Payload, type PayloadKind, payloadKinds, presences } from '../model.ts'
import { ShapeError, toBoolean, toList, toRecord, toText } from '../read-json.ts'
import type { CatalogFacts } from './to-edition.ts'

/** Whether a JSON value is a `catalog.json`, of whatever version, and none of Okta's publications. */
export function isCatalogJson(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'formatVersion' in value
}

/** Take what can be compared out of a `catalog.json`; throws ShapeError with the place that is not as it should be. */
export function parseCatalogJson(value: unknown, formatVersion: number): CatalogFacts {
  const whole = toRecord(value, '$')
  if (whole.formatVersion !== formatVersion) throw new ShapeError('formatVersion', String(formatVersion))
  return {
    eventTypes: toUnique(whole.eventTypes, 'eventTypes', toEventType),
    envelope: toItems(whole.envelope, 'envelope', toField),
    structs: toUnique(whole.structs, 'structs', toStruct),
    enumerations: toUnique(whole.enumerations, 'enumerations', (item, path) => ({
      id: toText(item.id, `${path}.id`),
      values: toTexts(item.values, `${path}.values`),
    })),
    payloads: toUnique(whole.payloads, 'payloads', toPayload),
    removed: toUnique(whole.removed, 'removed', (item, path) => ({
      id: toText(item.id, `${path}.id`),
      successor: toTextOrNull(item.successor, `${path}.successor`),
    })),
  }
}

type JsonRecord = Readonly<Record<string, unknown>>

function toEventType(item: JsonRecord, path: string): CatalogFacts['eventTypes'][number] {
  return {
    id: toText(item.id, `${path}.id`),
    description: toTextOrNull(item.description, `${path}.description`),
    since: toTextOrNull(item.since, `${path}.since`),
    tags: toTexts(item.tags, `${path}.tags`),
    fields: toItems(item.fields, `${path}.fields`, toField),
    debugData: toTextOrNull(item.debugData, `${path}.debugData`),
    targets: toTexts(item.targets, `${path}.targets`),
    changeDetails: toTexts(item.changeDetails, `${path}.changeDetails`),
    references: toItems(item.references, `${path}.references`, ({ text, url }, place) => ({
      text: toText(text, `${place}.text`),
      url: toText(url, `${place}.url`),
    })),
    deprecated: item.deprecated === null ? null : toDeprecation(toRecord(item.deprecated, `${path}.deprecated`), `${path}.deprecated`),
  }
}

function toDeprecation({ since, successor }: JsonRecord, path: string) {
  return { since: toTextOrNull(since, `${path}.since`), successor: toTextOrNull(successor, `${path}.successor`) }
}

function toStruct(item: JsonRecord, path: string): CatalogFacts['structs'][number] {
  return {
    id: toText(item.id, `${path}.id`),
    fields: toItems(item.fields, `${path}.fields`, (field, place) => ({
      ...toField(field, place),
      presence: toOneOf(presences, field.presence, `${place}.presence`),
    })),
  }
}

function toPayload(item: JsonRecord, path: string): Payload {
  return {
    id: toText(item.id, `${path}.id`),
    kind: toOneOf<PayloadKind>(payloadKinds, item.kind, `${path}.kind`),
    extends: toTexts(item.extends, `${path}.extends`),
    fields: toItems(item.fields, `${path}.fields`, (field, place) => ({
      name: toText(field.name, `${place}.name`),
      type: toText(field.type, `${place}.type`),
      format: toTextOrNull(field.format, `${place}.format`),
      personal: toBoolean(field.personal, `${place}.personal`),
      sensitive: toBoolean(field.sensitive, `${place}.sensitive`),
      customer: toBoolean(field.customer, `${place}.customer`),
      values: toTexts(field.values, `${place}.values`),
    })),
  }
}

/** The type stays the text that it is: it is printed again as it stands. */
function toField(item: JsonRecord, path: string): { name: string; type: FieldType } {
  return { name: toText(item.name, `${path}.name`), type: { kind: 'unknown', text: toText(item.type, `${path}.type`) } }
}

function toItems<T>(value: unknown, path: string, toItem: (item: JsonRecord, path: string) => T): readonly T[] {
  return toList(value, path).map((item, index) => toItem(toRecord(item, `${path}[${index}]`), `${path}[${index}]`))
}

function toUnique<T extends { readonly id: string }>(
  value: unknown,
  path: string,
  toItem: (item: JsonRecord, path: string) => T,
): readonly T[] {
  const seen = new Set<string>()
  return toItems(value, path, (item, place) => {
    const made = toItem(item, place)
    if (seen.has(made.id)) throw new ShapeError(`${place}.id`, 'an id that is there once')
    seen.add(made.id)
    return made
  })
}

function toTexts(value: unknown, path: string): readonly string[] {
  return toList(value, path).map((item, index) => toText(item, `${path}[${index}]`))
}

function toTextOrNull(value: unknown, path: string): string | null {
  return value === null ? null : toText(value, path)
}

function toOneOf<T extends string>(known: readonly T[], value: unknown, path: string): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new ShapeError(path, `one of ${known.join(', ')}`)
  return found
}
