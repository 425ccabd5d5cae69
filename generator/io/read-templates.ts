import { readFileSync, statSync } from 'node:fs'
import { basename, join, posix, sep } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import { globSync } from 'tinyglobby'
import type { Templates } from '../model.ts'
import { attempt, CommandError } from './command-error.ts'
import { ownPackage } from './package-root.ts'

/** The folder of the templates, absolute. */
export const templatesFolder = join(ownPackage.root, 'templates')

const pagesFolder = 'pages'
const ending = '.md.hbs'

/**
 * The texts below `templates/`, by path with `/`; line ends as `\n`, whatever the checkout made of them. Page templates in the folder
 * given take the place of those of the same name.
 */
export function readTemplates(folder: string | null = null): Templates {
  const templates = readTexts(templatesFolder, '**', '')
  return folder === null ? templates : new Map([...templates, ...readPageTemplates(folder, templates)])
}

function readTexts(folder: string, pattern: string, under: string): Templates {
  const names = globSync(pattern, { cwd: folder, expandDirectories: false }).map((name) => name.replaceAll(sep, '/'))
  return new Map(names.sort().map((name) => [posix.join(under, name), readText(join(folder, name))]))
}

function readText(path: string): string {
  return attempt(2, 'read', path, 'Make it readable.', () => readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
}

function readPageTemplates(folder: string, builtIn: Templates): Templates {
  const fix = 'Name the folder of your page templates in the configuration.'
  const isFolder = attempt(2, 'read', folder, fix, () => statSync(folder).isDirectory())
  if (!isFolder) throw new CommandError(2, `\`${folder}\` is a file`, fix)
  const own = readTexts(folder, `*${ending}`, pagesFolder)
  for (const path of own.keys()) if (!builtIn.has(path) && !isPart(path, own)) refuseUnused(folder, path, builtIn)
  return own
}

/** Whether another template of theirs takes it in: `{{> branding}}`. */
function isPart(path: string, own: Templates): boolean {
  const name = basename(path, ending)
  return [...own].some(([other, text]) => other !== path && [...text.matchAll(/\{\{~?#?>\s*([\w-]+)/g)].some(([, part]) => part === name))
}

function refuseUnused(folder: string, path: string, builtIn: Templates): never {
  const names = [...builtIn.keys()].filter((name) => name.endsWith(ending)).map((name) => basename(name))
  const nearest = closest(basename(path), names)
  const hint = distance(basename(path), nearest) <= 4 ? `Did you mean \`${nearest}\`? ` : ''
  const list = names.map((name) => `\`${name}\``).join(', ')
  throw new CommandError(
    2,
    `\`${posix.join(folder, basename(path))}\` is the name of no page template, and no template takes it in`,
    `${hint}There are ${list}.`,
  )
}
