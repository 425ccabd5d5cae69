import type { EnvelopeField } from '../model.ts'

/** Names that cannot be variables of a module, and those of the parameters beside them. */
const taken = [
  'arguments',
  'await',
  'break',
  'case',
  'catch',
  'class',
  'const',
  'continue',
  'debugger',
  'default',
  'delete',
  'do',
  'else',
  'enum',
  'eval',
  'export',
  'extends',
  'false',
  'finally',
  'for',
  'function',
  'if',
  'implements',
  'import',
  'in',
  'instanceof',
  'interface',
  'let',
  'new',
  'null',
  'package',
  'private',
  'protected',
  'public',
  'return',
  'static',
  'super',
  'switch',
  'this',
  'throw',
  'true',
  'try',
  'typeof',
  'undefined',
  'var',
  'void',
  'while',
  'with',
  'yield',
  'Array',
  'Number',
  'issues',
  'item',
  'items',
  'owner',
  'path',
  'value',
]

/** A variable for each field of a structure, named like the field where that is possible. */
export function nameVariables(fields: readonly EnvelopeField[], reserved: readonly string[] = []): ReadonlyMap<string, string> {
  const used = new Set([...taken, ...reserved])
  const variables = new Map<string, string>()
  for (const { name } of fields) {
    const plain = toVariable(name)
    let variable = plain
    for (let count = 1; used.has(variable); count += 1) variable = `${plain}${count === 1 ? 'Value' : count}`
    used.add(variable)
    variables.set(name, variable)
  }
  return variables
}

/** Keys that every object inherits something under. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether reading a key of an object gives something even where the object itself does not have it. */
export function isInherited(name: string): boolean {
  return inherited.has(name)
}

/** `detail-type` becomes `detailType`; what is a name already stays. */
function toVariable(name: string): string {
  const joined = name.replace(/[^A-Za-z0-9_$]+([A-Za-z0-9]?)/g, (_, next: string) => next.toUpperCase())
  return /^[A-Za-z_$]/.test(joined) ? joined : `field${joined}`
}
