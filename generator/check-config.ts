import { closest, distance } from 'fastest-levenshtein'
import { builtInEmitters, type OktaEventsConfig } from './config.ts'

/** Something in a configuration that is not as it should be. */
export interface ConfigProblem {
  /** Where it is, such as `emitters[1]`; empty for the configuration as a whole. */
  readonly key: string
  readonly message: string
  readonly fix: string
}

type Check = (value: unknown, key: string) => readonly ConfigProblem[]

const emitterNames = builtInEmitters.map((name) => `"${name}"`).join(', ')

const checks = {
  spec: expectPath('the folder of the catalog documents, such as "spec"'),
  out: expectPath('the folder to write, such as "src/okta-events"'),
  only: expectList(isText, 'an id such as "user.session.start", or the start of ids such as "user.*"'),
  source: expectPath('an address, or the path of a CSV or JSON file'),
  strict: (value, key) => (typeof value === 'boolean' ? [] : [toProblem(key, 'true or false', value)]),
  emitters: expectList(isEmitter, `${emitterNames}, or a function that returns files`),
  templates: expectPath('a folder of page templates, such as "templates"'),
} as const satisfies Record<keyof OktaEventsConfig, Check>

const keys = Object.keys(checks) as (keyof OktaEventsConfig)[]

/** All that is wrong with what a configuration file exports; nothing, and it is a configuration. */
export function checkConfig(value: unknown): readonly ConfigProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const fix = 'Export an object: `export default defineConfig({ … })`.'
    return [{ key: '', message: `expected an object as the default export, received ${show(value)}`, fix }]
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    const known = keys.find((name) => name === key)
    if (known === undefined) return [{ key, message: 'unknown option', fix: suggest(key) }]
    return entry === undefined ? [] : checks[known](entry, key)
  })
}

function expectPath(expected: string): Check {
  return (value, key) => (isText(value) ? [] : [toProblem(key, expected, value)])
}

function expectList(isElement: (value: unknown) => boolean, expected: string): Check {
  return (value, key) => {
    if (!Array.isArray(value)) return [toProblem(key, 'a list', value)]
    return value.flatMap((element, index) => (isElement(element) ? [] : [toProblem(`${key}[${index}]`, expected, element)]))
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isEmitter(value: unknown): boolean {
  return typeof value === 'function' || builtInEmitters.some((name) => name === value)
}

function toProblem(key: string, expected: string, value: unknown): ConfigProblem {
  return { key, message: `expected ${expected}, received ${show(value)}`, fix: 'Correct it, or leave it out for the default.' }
}

function suggest(key: string): string {
  const nearest = closest(key, keys)
  const list = `The options are ${keys.map((name) => `\`${name}\``).join(', ')}.`
  return distance(key, nearest) <= 2 ? `Did you mean \`${nearest}\`? ${list}` : list
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
