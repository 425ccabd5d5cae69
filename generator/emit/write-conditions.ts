import type { WriterFunction } from 'ts-morph'
import type { Alternative } from './check-expression.ts'

/** `return` of conditions that all must hold, one a line; those that are long themselves take several. */
export function writeConditions(conditions: readonly (readonly Alternative[])[]): WriterFunction {
  return (writer) => {
    const [only = []] = conditions
    if (conditions.length === 1) return void writer.write(`return ${only.map(({ is }) => is).join(' || ')}`)
    writer.writeLine('return (').indent(() => {
      for (const [index, condition] of conditions.entries()) {
        const end = index === conditions.length - 1 ? '' : ' &&'
        const line = joinAlternatives(condition)
        if (line.length <= 120) writer.writeLine(line + end)
        else {
          writer.writeLine('(').indent(() => writer.write(condition.map(({ is }) => is).join(' ||\n')).newLine())
          writer.writeLine(`)${end}`)
        }
      }
    })
    writer.write(')')
  }
}

function joinAlternatives(alternatives: readonly Alternative[]): string {
  const line = alternatives.map(({ is }) => is).join(' || ')
  return alternatives.length === 1 ? line : `(${line})`
}
