/** Where log events have payloads, as reports name it. */
export const payloadPaths = [
  'debugContext.debugData',
  'target[].detailEntry',
  'target[].changeDetails.from',
  'target[].changeDetails.to',
] as const

export type PayloadPath = (typeof payloadPaths)[number]

/** Skips a value from behind its opening quote, or from its first digit; `unsure` where it is not what is expected for sure. */
export type Skip = (text: DataView, at: number) => number

/** What may stand in a place, in the form in which a scan asks for it. What is null or false may not stand there, or not for sure. */
export interface ValueShape {
  readonly isAny: boolean
  readonly isNullable: boolean
  readonly isBoolean: boolean
  readonly skipString: Skip | null
  readonly skipNumber: Skip | null
  /** An object with any keys. */
  readonly isMap: boolean
  /** An object with fields, or a payload: the way in which each begins. */
  readonly object: Layout | null
  /** Of a list. */
  readonly item: ValueShape | null
}

/** An object: a log event, the payload of one, what carries them, or a part of these. */
export interface ObjectShape {
  readonly role: 'carrier' | 'event' | 'payload' | 'part'
  /** Of a payload, where it is in the log event. */
  readonly payload: PayloadPath | null
  readonly fields: ReadonlyMap<string, FieldShape>
  /** The bits of the fields that have to be there. */
  readonly required: number
}

export interface FieldShape {
  readonly value: ValueShape
  /** Tells the fields of an object apart. */
  readonly bit: number
}

/**
 * A way through an object: the keys that came so far, in their order. Logs repeat few such ways, byte for byte, so that each is learned
 * when it first comes and recognised from then on.
 */
export interface Layout {
  readonly shape: ObjectShape
  /** The key that came last, and the way until there; null at the beginning. */
  readonly key: string | null
  readonly before: Layout | null
  /** How many keys came. */
  readonly size: number
  /** The bits of the fields that came. */
  readonly seen: number
  /** The step that was taken from here last; -1 where none is known. */
  first: number
}

/** Nothing at all. */
export const nothing: ValueShape = {
  isAny: false,
  isNullable: false,
  isBoolean: false,
  skipString: null,
  skipNumber: null,
  isMap: false,
  object: null,
  item: null,
}

/** Any value at all. */
export const anyValue: ValueShape = { ...nothing, isAny: true }
