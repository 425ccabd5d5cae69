import { formatVersion } from '../emit/format-version.ts'
import { CommandError } from '../io/command-error.ts'
import { readCatalogFile } from '../io/read-known-catalog.ts'
import { type KnownEventTypes, parseKnownEventTypes } from '../known-event-types.ts'
import { ShapeError } from '../read-json.ts'

/** Where to find the event types that a command holds its input against. */
export interface CatalogPlace {
  /** The `catalog.json` that the command line names, or its folder. */
  readonly catalog: string | undefined
  /** The output folder of the project; null where it holds a part of the catalog only. */
  readonly out: string | null
}

export function openKnownCatalog({ catalog, out }: CatalogPlace): KnownEventTypes {
  const { path, text } = readCatalogFile(catalog, out)
  const stop = (reason: string, cause: unknown) =>
    new CommandError(
      2,
      `\`${path}\` is not a catalog: ${reason}`,
      'Name a `catalog.json` that this version of `okta-events generate` wrote.',
      {
        cause,
      },
    )
  try {
    return parseKnownEventTypes(JSON.parse(text), formatVersion)
  } catch (error) {
    if (error instanceof ShapeError) throw stop(error.message, error)
    if (error instanceof SyntaxError) throw stop('it is not JSON', error)
    throw error
  }
}
