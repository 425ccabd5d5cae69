/** The levels of a verdict, the gravest first. */
export const levels = ['major', 'minor', 'patch'] as const
export type Level = (typeof levels)[number]

interface Rule {
  readonly level: Level
  /** What happened, as the start of a sentence. */
  readonly sentence: string
}

/**
 * Which change asks for which version, the gravest first: the first rule that applies decides. The guide `docs/guide/changes.md` has
 * the same table. Codes are public: never rename or reuse one.
 */
export const rules = {
  'event-type-removed': { level: 'major', sentence: 'An event type is gone' },
  'event-type-renamed': { level: 'major', sentence: 'An event type is likely renamed' },
  'payload-removed': { level: 'major', sentence: 'A payload is gone, became another kind, or an event type no longer carries it' },
  'field-removed': { level: 'major', sentence: 'A field, or a key of a payload, is gone' },
  'field-narrowed': { level: 'major', sentence: 'A field, or a key of a payload, no longer admits what it admitted' },
  'event-type-added': { level: 'minor', sentence: 'An event type is new' },
  'event-type-deprecated': { level: 'minor', sentence: 'An event type is deprecated' },
  'payload-added': { level: 'minor', sentence: 'A payload is new, or an event type now carries it' },
  'field-added': { level: 'minor', sentence: 'A field, or a key of a payload, is new' },
  'field-widened': { level: 'minor', sentence: 'A field, or a key of a payload, admits more than it admitted' },
  'text-changed': { level: 'patch', sentence: 'A text, a release, a tag, a link, a flag or a known value changed' },
} as const satisfies Record<string, Rule>

export type RuleCode = keyof typeof rules

/** In the order in which they decide. */
export const ruleCodes = Object.keys(rules) as readonly RuleCode[]
