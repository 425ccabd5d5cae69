/** A value that is not of the shape it should have. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
  readonly path: string
  readonly expected: string

  constructor(path: string, expected: string) {
    super(`${path} is not ${expected}`)
    this.path = path
    this.expected = expected
  }
}

/** The value as an object; throws ShapeError. */
export function toRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(path, 'an object')
  return value as Readonly<Record<string, unknown>>
}

/** The value as a list; throws ShapeError. */
export function toList(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(path, 'a list')
  return value
}

/** The value as a string; throws ShapeError. */
export function toText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new ShapeError(path, 'a string')
  return value
}

/** The value as a boolean; throws ShapeError. */
export function toBoolean(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new ShapeError(path, 'a boolean')
  return value
}
