import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listOutput } from './compare-output.ts'
import { toTextHash } from './hash.ts'
import { listLocks } from './lock.ts'
import { readWritten } from './manifest.ts'
import { journalName, manifestName } from './output-paths.ts'
import { hashOnDisk } from './plan-output.ts'

/** Whether a folder holds, byte for byte, what the manifest with that hash says, and no run is writing it or was killed at it. */
export function isCurrent(root: string, manifestHash: string): boolean {
  if (hashOnDisk(join(root, manifestName)) !== manifestHash || existsSync(join(root, journalName))) return false
  if (listLocks(root).length > 0) return false
  return [...readWritten(root, true).hashes].every(([path, hashes]) => hashes.has(hashOnDisk(join(root, path)) ?? ''))
}

/** Whether there are files beside those of the manifest. */
export function hasStale(root: string): boolean {
  const { hashes } = readWritten(root, true)
  return listOutput(root).some((path) => path !== manifestName && !hashes.has(path))
}

/** The hash of a folder's manifest. */
export function hashManifest(root: string): string {
  return toTextHash(readFileSync(join(root, manifestName)))
}
