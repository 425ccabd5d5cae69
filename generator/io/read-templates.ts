import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import type { Templates } from '../model.ts'
import { ownPackage } from './package-root.ts'

/** The folder of the templates, absolute. */
export const templatesFolder = join(ownPackage.root, 'templates')

/** The texts below `templates/`, by path with `/`; line ends as `\n`, whatever the checkout made of them. */
export function readTemplates(): Templates {
  const names = globSync('**', { cwd: templatesFolder }).map((name) => name.replaceAll('\\', '/'))
  return new Map(names.sort().map((name) => [name, readFileSync(join(templatesFolder, name), 'utf8').replaceAll('\r\n', '\n')]))
}
