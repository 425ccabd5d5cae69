import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sync as writeFileAtomicSync } from 'write-file-atomic'
import { attempt } from './command-error.ts'

const fix = 'Make room or allow writing, and run again.'
const nothing = Buffer.alloc(0)

/**
 * Write files below a folder, each to a temporary sibling that is then renamed, so that nobody ever sees half a file.
 * Returns a writer that makes each folder once.
 */
export function createWriter(root: string): (path: string, text: string) => void {
  const made = new Set<string>()
  return (path, text) => {
    const place = join(root, path)
    attempt(1, 'write', place, fix, () => {
      const folder = dirname(place)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      writeWhole(place, text)
    })
  }
}

/**
 * The library writes once and takes what the disk accepted for everything, so a full disk would cut a text short without
 * a word: the text goes into its temporary file by a function that goes on or throws. Waiting for the disk to have it for good
 * takes seconds in sum; whoever loses power finds out by the manifest.
 */
function writeWhole(place: string, text: string): void {
  writeFileAtomicSync(place, nothing, { fsync: false, tmpfileCreated: (temporary: string) => writeFileSync(temporary, text) })
}
