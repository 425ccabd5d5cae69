import { listReferences, listStructs, splitPath } from '../envelope-paths.ts'
import { type DraftEnvelope, type DraftMessage, flags, type Located, type Origin } from '../model.ts'
import { findNearest } from '../nearest.ts'
import type { Report } from '../report.ts'

/** The envelope: every path once, below a row that names its structure; every name defined once. */
export function checkEnvelope(envelope: DraftEnvelope, fallback: Origin, report: Report): void {
  if (!envelope.messages.some(({ id }) => id.value === 'LogEvent')) report.add('envelope/missing', fallback, {})
  checkNames(envelope, report)
  const defined = new Set([...listStructs(envelope).map(({ id }) => id), ...envelope.enumerations.map(({ id }) => id.value)])
  for (const message of envelope.messages) {
    checkPaths(message, report)
    for (const { type } of message.fields) {
      for (const { id } of listReferences(type.value)) {
        if (!defined.has(id)) report.add('type/unknown', type.origin, { id, nearest: findNearest(id, defined) })
      }
    }
  }
}

function checkNames({ messages, enumerations, secrets }: DraftEnvelope, report: Report): void {
  reportTwice(
    [...messages, ...enumerations].map(({ id }) => id),
    report,
  )
  for (const values of [...enumerations.map((enumeration) => enumeration.values), secrets]) reportTwice(values, report)
  const structs = new Map<string, Origin>()
  for (const { id, prefix, fields } of listStructs({ path: null, messages, enumerations, secrets })) {
    const [first] = fields
    if (first === undefined || prefix === '') continue
    const before = structs.get(id)
    if (before === undefined) structs.set(id, first.path.origin)
    else report.add('envelope/duplicate', first.path.origin, { name: id }, before)
  }
}

function checkPaths({ fields }: DraftMessage, report: Report): void {
  reportTwice(
    fields.map(({ path }) => path),
    report,
  )
  const holders = new Set([''])
  for (const { path, type } of fields) for (const { suffix } of listReferences(type.value)) holders.add(path.value + suffix)
  for (const flag of fields.flatMap((field) => field.flags)) {
    if (!flags.some((known) => known === flag.value)) report.add('envelope/flag', flag.origin, { found: flag.value })
  }
  for (const { path } of fields) {
    const { parent } = splitPath(path.value)
    if (!holders.has(parent)) report.add('envelope/orphan', path.origin, { path: path.value, parent })
  }
}

/** Report each name that stands there again. */
function reportTwice(names: readonly Located<string>[], report: Report): void {
  const seen = new Map<string, Origin>()
  for (const { value, origin } of names) {
    const first = seen.get(value)
    if (first === undefined) seen.set(value, origin)
    else report.add('envelope/duplicate', origin, { name: value }, first)
  }
}
