import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface PackageFile {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

interface Package extends PackageFile {
  /** The folder that holds it, absolute. */
  readonly root: string
}

/** The package `okta-events` itself, whether its code runs from `generator/` or from `dist/generator/`. */
export const ownPackage: Package = findPackage(dirname(fileURLToPath(import.meta.url)))

function findPackage(folder: string): Package {
  const found = readPackage(join(folder, 'package.json'))
  if (found?.name === 'okta-events') return { ...found, root: folder }
  if (dirname(folder) === folder) throw new Error('The package.json of okta-events is missing')
  return findPackage(dirname(folder))
}

function readPackage(path: string): PackageFile | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PackageFile
  } catch {
    return undefined
  }
}
