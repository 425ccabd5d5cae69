import { readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { globSync } from 'tinyglobby'
import type { Templates } from '../model.ts'
import { attempt } from './command-error.ts'
import { ownPackage } from './package-root.ts'

/** The folder of the templates, absolute. */
export const templatesFolder = join(ownPackage.root, 'templates')

/** The texts below `templates/`, by path with `/`; line ends as `\n`, whatever the checkout made of them. */
export function readTemplates(): Templates {
  return readTexts(templatesFolder, '**', '')
}

/** The texts of a folder whose names match, under another name for the folder. */
export function readTexts(folder: string, pattern: string, under: string): Templates {
  const names = globSync(pattern, { cwd: folder, expandDirectories: false }).map((name) => name.replaceAll(sep, '/'))
  return new Map(names.sort().map((name) => [posix.join(under, name), readText(join(folder, name))]))
}

function readText(path: string): string {
  return attempt(2, 'read', path, 'Make it readable.', () => readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
}
