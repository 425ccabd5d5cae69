import { VFile } from 'vfile'
import { type EnvelopePaths, listEnvelopePaths } from '../../generator/envelope-paths.ts'
import type { DraftDocument } from '../../generator/model.ts'
import { createParser, type ParseText } from '../../generator/parse/markdown.ts'
import { parseCatalogDocument } from '../../generator/parse/parse-catalog-document.ts'
import { parseEnvelope } from '../../generator/parse/parse-envelope.ts'
import { createReport } from '../../generator/report.ts'
import { readDocument } from '../shared.ts'

const envelope = readDocument('spec/log-event.md')
/** The paths of the project's own envelope. */
export const paths: EnvelopePaths = listEnvelopePaths(parseEnvelope(envelope, createReport([envelope]), createParser()))

/** Parse a text as a catalog document; gives the draft and the codes of what was reported, each with its line. */
export function parseDraft(text: string, parseText: ParseText = createParser()): { draft: DraftDocument; problems: string[] } {
  const file = new VFile({ path: 'input.md', value: text })
  const draft = parseCatalogDocument(file, paths, createReport([file]), parseText)
  return { draft, problems: file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`) }
}

/** What a draft says, without the places. */
export function withoutOrigins(draft: DraftDocument): unknown {
  return JSON.parse(JSON.stringify(draft, (key, value) => (key === 'origin' || key === 'path' ? undefined : value)))
}

/** Each place that a draft names, with the value that it stands for. */
export function listPlaces(value: unknown): { value: string; line: number; column: number; endColumn: number }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('origin' in value && 'value' in value) {
    const { line, column, endColumn } = value.origin as { line: number; column: number; endColumn: number }
    return [{ value: String(value.value), line, column, endColumn }]
  }
  return Object.values(value).flatMap(listPlaces)
}
