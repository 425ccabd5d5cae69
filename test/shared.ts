import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emitTypeScript } from '../generator/emit/emit-typescript.ts'
import { emitters } from '../generator/emitters.ts'
import { decodeDocument } from '../generator/io/decode-document.ts'
import { readTemplates } from '../generator/io/read-templates.ts'
import { recallNothing } from '../generator/model.ts'
import { noCache } from '../generator/parse/parse-documents.ts'

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

/** What emitters are given, with the project's own templates. */
export const emitTools = { templates: readTemplates(), recall: recallNothing }

/** For a run of the pipeline that makes everything anew, of the whole catalog. */
export const generateOptions = { emitters: [emitTypeScript, ...emitters], tools: emitTools, only: [], cache: noCache }

export const readDocument = (path: string) => decodeDocument(path, readFileSync(path))
