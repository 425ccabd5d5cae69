import { type PayloadKind, payloadKindNames } from '../model.ts'
import type { PublishedPayloadField } from '../publication.ts'
import { printTable } from './print-table.ts'
import { printName } from './print-text.ts'

/** A payload in the words of a document. */
export interface PrintablePayload {
  readonly id: string
  readonly kind: PayloadKind
  readonly extends: readonly string[]
  readonly fields: readonly PublishedPayloadField[]
}

/** A document of payloads; its title ends in `payloads`. */
export function printPayloads(title: string, payloads: readonly PrintablePayload[]): string {
  return `${[`# ${title}`, ...payloads.flatMap(printPayload)].join('\n\n')}\n`
}

function printPayload({ id, kind, extends: parents, fields }: PrintablePayload): string[] {
  const kindName = Object.entries(payloadKindNames).find(([, value]) => value === kind)?.[0] ?? ''
  const facts = [`- Kind: ${kindName}`, ...(parents.length === 0 ? [] : [`- Extends: ${parents.join(', ')}`])]
  const table = fields.length === 0 ? [] : [printTable(['Name', 'Type', 'Format', 'Flags', 'Values'], fields.map(printKey))]
  return [`## ${id}`, facts.join('\n'), ...table]
}

function printKey({ name, type, format, personal, sensitive, customer, values }: PublishedPayloadField): string[] {
  const flags = [...(personal ? ['personal'] : []), ...(sensitive ? ['sensitive'] : []), ...(customer ? ['customer'] : [])]
  return [name, type, format, flags.join(', '), values.join(', ')].map(printName)
}
