import { type EnvelopePaths, findPath } from '../envelope-paths.ts'
import type { DraftEventType, DraftField, DraftReference, Located } from '../model.ts'
import { printTypeExpression } from '../type-expression.ts'
import { printTable } from './print-table.ts'
import { printCell, printName, printText } from './print-text.ts'

/** The parts of an event type's section, to be put together with blank lines between them. */
export function printSection(eventType: DraftEventType, namespace: string, paths: EnvelopePaths): string[] {
  const { id, description, fields, references } = eventType
  return [
    `## ${id.value}`,
    printFacts(eventType, namespace),
    ...(description === null ? [] : ['### Description', printText(description.value)]),
    ...(fields.length === 0
      ? []
      : [
          '### Fields',
          printTable(
            ['Name', 'Type', 'Description'],
            fields.map((field) => printField(field, paths)),
          ),
        ]),
    ...(references.length === 0 ? [] : ['### References', references.map(printReference).join('\n')]),
  ]
}

function printFacts({ since, tags, debugData, targets, changeDetails, deprecated, successor }: DraftEventType, namespace: string): string {
  const facts: readonly (readonly [string, string])[] = [
    ['Namespace', namespace],
    ['Since', since?.value ?? ''],
    ['Tags', joinNames(tags)],
    ['Debug data', debugData?.value ?? ''],
    ['Targets', joinNames(targets)],
    ['Change details', joinNames(changeDetails)],
    ['Deprecated', deprecated?.value ?? ''],
    ['Successor', successor?.value ?? ''],
  ]
  return facts.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${printText(value)}`])).join('\n')
}

function joinNames(names: readonly Located<string>[]): string {
  return names.map(({ value }) => value).join(', ')
}

function printField({ name, type, description }: DraftField, paths: EnvelopePaths): string[] {
  const known = findPath(paths, name.value)
  const stated = known === null ? (type?.value ?? 'unknown') : printTypeExpression(known.type)
  return [printName(name.value), printName(stated), printCell(description.value)]
}

function printReference({ text, url }: DraftReference): string {
  const target = url.replace(/[()\s<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return `- [${printText(text)}](${target})`
}
