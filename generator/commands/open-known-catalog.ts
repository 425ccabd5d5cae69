import { formatVersion } from '../emit/format-version.ts'
import { CommandError } from '../io/command-error.ts'
import { ownPackage } from '../io/package-root.ts'
import { type CatalogFile, readNamedCatalog, readPackageCatalog, readProjectCatalog } from '../io/read-known-catalog.ts'
import { type KnownEventTypes, parseKnownEventTypes } from '../known-event-types.ts'
import { ShapeError } from '../read-json.ts'

/** Where to find the event types that a command holds its input against. */
export interface CatalogPlace {
  /** The `catalog.json` that the command line names, or its folder. */
  readonly catalog: string | undefined
  /** The output folder of the project. */
  readonly out: string
}

/** A catalog, and what people call it: its path, or the package with its version. */
export interface OpenCatalog {
  readonly known: KnownEventTypes
  readonly name: string
}

/** The event types of the catalog that is named; otherwise of what was generated here, unless that is a part of all; otherwise of the package. */
export function openKnownCatalog({ catalog, out }: CatalogPlace): OpenCatalog {
  if (catalog !== undefined) return open(readNamedCatalog(catalog))
  const file = readProjectCatalog(out)
  const own = file === null ? null : open(file)
  if (own !== null && !own.known.isPart) return own
  return { ...open(readPackageCatalog()), name: `${ownPackage.name} ${ownPackage.version}` }
}

function open(file: CatalogFile): OpenCatalog {
  return { known: parse(file), name: file.path.replaceAll('\\', '/') }
}

function parse({ path, text }: CatalogFile): KnownEventTypes {
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
    return parseKnownEventTypes(JSON.parse(text.replace(/^\uFEFF/, '')), formatVersion)
  } catch (error) {
    if (error instanceof ShapeError) throw stop(error.message, error)
    if (error instanceof SyntaxError) throw stop('it is not JSON', error)
    throw error
  }
}
