import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeDocument } from '../generator/io/decode-document.ts'

/** Material that is there where the project is developed, and not for those who use it: more to test against. */
const folder = '../shared'

/** The paths of the files of a folder of the shared material; none where it is not there. */
export function listShared(name: string): string[] {
  const path = join(folder, name)
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((file) => join(path, file))
    : []
}

export const readDocument = (path: string) => decodeDocument(path, readFileSync(path))
