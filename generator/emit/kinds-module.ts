import type { WriterFunction } from 'ts-morph'
import { toAlternatives } from './check-expression.ts'
import type { Kind, Kinds } from './kinds.ts'
import { pickImports } from './pick-imports.ts'
import type { TsModule } from './print-modules.ts'

/** `kinds.ts`: for each kind of value that is neither a structure nor a list, whether a value is of it. */
export function createKindsModule(kinds: Kinds): TsModule {
  const functions = kinds.all.filter(isOwn).map(declareKind)
  return {
    path: 'kinds.ts',
    statements: [
      ...pickImports(functions, { './runtime/is-date-time.js': ['isDateTime'], './runtime/is-object.js': ['isObject'] }),
      ...functions,
    ],
  }
}

/** What tells whether a value is of a kind, where there is something at hand. */
function findAtHand({ type, isOptional }: Kind): string | null {
  const [alternative, ...others] = toAlternatives('value', type, isOptional)
  const call = others.length === 0 ? /^([\w.]+)\(value\)$/.exec(alternative ?? '') : null
  return call?.[1] ?? null
}

/** The function that tells whether a value is of a kind. */
export function nameCheck(kind: Kind): string {
  if (isDeep(kind)) return `${kind.isMessage ? 'is' : 'passes'}${kind.name}`
  return findAtHand(kind) ?? `is${kind.name}`
}

/** The names of the functions in `kinds.ts`. */
export function listFlatChecks({ all }: Kinds): readonly string[] {
  return all.filter(isOwn).map(nameCheck)
}

/** Whether the values of a kind have to be looked into. */
export function isDeep({ type }: Kind): boolean {
  return type.structs.length + type.lists.length > 0
}

/** Whether there is a function for a kind in `kinds.ts`. */
function isOwn(kind: Kind): boolean {
  return !isDeep(kind) && findAtHand(kind) === null
}

function declareKind(kind: Kind): WriterFunction {
  const alternatives = toAlternatives('value', kind.type, kind.isOptional)
  return (writer) =>
    writer.writeLine(`export const ${nameCheck(kind)} = (value: unknown): boolean => ${alternatives.join(' || ') || 'false'}`)
}
