import { type FunctionDeclarationStructure, StructureKind } from 'ts-morph'
import type { ValueType } from '../../templates/runtime/value-type.ts'
import { toIdentifier } from '../names.ts'
import { type Alternative, type CheckCalls, toAlternatives } from './check-expression.ts'
import type { EmitContext } from './emit-context.ts'

/** What checks call, and the functions for lists that these calls ask for. */
export interface ListChecks {
  readonly calls: CheckCalls
  readonly declare: () => FunctionDeclarationStructure[]
}

/** A function for each kind of list, made when a check asks for it. */
export function createListChecks({ names }: EmitContext): ListChecks {
  const byKey = new Map<string, { readonly name: string; readonly items: ValueType }>()
  const calls: CheckCalls = { object: 'isObject', struct: (id) => `passes${names.type(id)}`, list }
  function list(items: ValueType): string {
    const key = JSON.stringify(items)
    const known = byKey.get(key)
    if (known !== undefined) return known.name
    const [struct] = items.structs
    const plain = `passesListOf${struct === undefined ? toIdentifier(items.scalars.join(' ')).replace(/^_$/, 'Other') : names.type(struct)}`
    const name = [...byKey.values()].some((other) => other.name === plain) ? `${plain}${byKey.size + 1}` : plain
    byKey.set(key, { name, items })
    return name
  }
  return { calls, declare }

  /** Lists of lists ask for further functions while theirs are written. */
  function declare(): FunctionDeclarationStructure[] {
    const declared: FunctionDeclarationStructure[] = []
    for (let index = 0; index < byKey.size; index += 1) {
      const entry = [...byKey.values()][index]
      if (entry !== undefined) declared.push(declareList(entry.name, toAlternatives('item', entry.items, calls)))
    }
    return declared
  }
}

function declareList(name: string, alternatives: readonly Alternative[]): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: [
      (writer) => {
        writer.writeLine('if (!Array.isArray(value) || value.length > maxItems) return false')
        if (alternatives.length > 0) {
          writer.writeLine('const items: readonly unknown[] = value')
          writer
            .write('for (let index = 0; index < items.length; index += 1)')
            .space()
            .inlineBlock(() => {
              writer
                .writeLine('const item = items[index]')
                .write(`if (${alternatives.map(({ isNot }) => isNot).join(' && ')}) return false`)
            })
          writer.newLine()
        }
        writer.write('return true')
      },
    ],
  }
}
