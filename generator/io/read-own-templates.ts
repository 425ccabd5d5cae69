import { statSync } from 'node:fs'
import { basename, posix } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import type { Templates } from '../model.ts'
import { attempt, CommandError } from './command-error.ts'
import { readTexts } from './read-templates.ts'

const pagesFolder = 'pages'
const ending = '.md.hbs'

/** The templates with those page templates in their places that a folder has under the same names. */
export function withOwnTemplates(folder: string, builtIn: Templates): Templates {
  const fix = 'Name the folder of your page templates in the configuration.'
  const isFolder = attempt(2, 'read', folder, fix, () => statSync(folder).isDirectory())
  if (!isFolder) throw new CommandError(2, `\`${folder}\` is a file`, fix)
  const own = readTexts(folder, `*${ending}`, pagesFolder)
  for (const path of own.keys()) if (!builtIn.has(path) && !isPart(path, own)) refuseUnused(folder, path, builtIn)
  return new Map([...builtIn, ...own])
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
