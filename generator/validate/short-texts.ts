/** A short text as a string and as bytes, which end with its closing quote. */
export interface ShortText {
  readonly text: string
  readonly bytes: Uint8Array
}

/** Makes strings of short texts that come again and again, such as the ids of event types, once each. */
export interface ShortTexts {
  /** The text that begins behind an opening quote; null where it is long, not plain ASCII, or one too many. */
  find(text: DataView, at: number): ShortText | null
}

const longest = 100
const most = 4_096
/** A power of two, several times as many as there are event types. */
const slots = 8_192

export function createShortTexts(): ShortTexts {
  const bySlot: (ShortText[] | undefined)[] = Array.from({ length: slots })
  let size = 0
  return {
    find(text, from) {
      const { slot, end } = hash(text, from)
      if (end === 0) return null
      const found = bySlot[slot]?.find(({ bytes }) => bytes.length === end - from && holds(text, from, bytes))
      if (found !== undefined || size === most) return found ?? null
      const bytes = new Uint8Array(text.buffer, text.byteOffset + from, end - from).slice()
      const added = { text: String.fromCharCode(...bytes.subarray(0, -1)), bytes }
      bySlot[slot] = [...(bySlot[slot] ?? []), added]
      size += 1
      return added
    },
  }
}

/** The slot of a text, and where it ends, behind its closing quote; 0 where it has no slot. */
function hash(text: DataView, from: number): { readonly slot: number; readonly end: number } {
  let slot = 0
  for (let at = from; at < from + longest; at += 1) {
    const byte = text.getUint8(at)
    if (byte === 0x22) return { slot: slot & (slots - 1), end: at + 1 }
    if (byte < 0x20 || byte > 0x7e || byte === 0x5c) break
    slot = (Math.imul(slot, 31) + byte) | 0
  }
  return { slot: 0, end: 0 }
}

function holds(text: DataView, at: number, bytes: Uint8Array): boolean {
  for (let offset = 0; offset < bytes.length; offset += 1) if (text.getUint8(at + offset) !== bytes[offset]) return false
  return true
}
