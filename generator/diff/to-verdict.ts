import type { Change, Difference } from './difference.ts'
import { type Level, levels, type RuleCode, ruleCodes, rules } from './rules.ts'

/** A rule that applies, and to what. */
export interface AppliedRule {
  readonly code: RuleCode
  readonly level: Level
  readonly count: number
  /** The first that it applies to: an id, with the field behind it, as in `user.session.start actor.id`. */
  readonly example: string
}

/** Which version a difference asks for. */
export interface Verdict {
  readonly level: Level | 'none'
  /** The rule that decided; null where nothing changed. */
  readonly rule: AppliedRule | null
  /** All rules that apply, the gravest first. */
  readonly rules: readonly AppliedRule[]
}

/** Which version a difference asks for, and by which of the rules. */
export function toVerdict(difference: Difference): Verdict {
  const examples = new Map<RuleCode, string[]>()
  const apply = (code: RuleCode, example: string) => {
    const known = examples.get(code)
    if (known === undefined) examples.set(code, [example])
    else known.push(example)
  }
  const { renamed, added, removed, changed, payloads, envelope } = difference
  const [gone, come] = [new Set(renamed.map(({ from }) => from)), new Set(renamed.map(({ to }) => to))]
  for (const id of removed) apply(gone.has(id) ? 'event-type-renamed' : 'event-type-removed', id)
  for (const id of added) if (!come.has(id)) apply('event-type-added', id)
  for (const id of payloads.removed) apply('payload-removed', id)
  for (const id of payloads.added) apply('payload-added', id)
  for (const change of [...changed, ...payloads.changed, ...envelope]) apply(change.rule, toExample(change))

  const applied = ruleCodes.flatMap((code): readonly AppliedRule[] => {
    const [example, ...others] = examples.get(code) ?? []
    return example === undefined ? [] : [{ code, level: rules[code].level, count: others.length + 1, example }]
  })
  const rule = applied[0] ?? null
  const level = levels.find((candidate) => candidate === rule?.level) ?? 'none'
  return { level, rule, rules: applied }
}

function toExample({ id, field }: Change): string {
  return field === null ? id : `${id} ${field}`
}
