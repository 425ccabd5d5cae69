import { statSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { attempt, CommandError } from './command-error.ts'
import { createGeneratedFilter } from './generated-files.ts'
import { createIgnoreFilter } from './git-ignore.ts'

/** What is nobody's own source. */
const left = ['**/node_modules/**', '**/.git/**']

/**
 * The files that words of the command line name, each once, sorted by code unit. A file is taken as it is. Of a folder, and of a pattern,
 * what git leaves out, what `generate` wrote and `node_modules` is left out; of a folder, only files with one of the endings are taken.
 */
export function listSourceFiles(words: readonly string[], endings: readonly string[]): readonly string[] {
  const paths = new Set<string>()
  for (const word of words) for (const path of listWord(word, endings)) paths.add(path)
  return [...paths].sort()
}

function listWord(word: string, endings: readonly string[]): readonly string[] {
  const stats = attempt(2, 'read', word, 'Name a file, a folder or a pattern.', () => look(word))
  if (stats?.isDirectory() === true) return listBelow(word, `**/*.{${endings.join(',')}}`)
  if (stats !== undefined) return [normalize(word)]
  const found = listBelow('.', word.replaceAll('\\', '/'))
  if (found.length === 0)
    throw new CommandError(2, `No file matches \`${word}\``, 'Name a file, a folder or a pattern such as `rules/**/*.yml`.')
  return found
}

function look(word: string) {
  try {
    return statSync(word, { throwIfNoEntry: false })
  } catch (error) {
    // A pattern may be no name of a file at all.
    if (/[*?{[(!]/.test(word)) return undefined
    throw error
  }
}

function listBelow(folder: string, pattern: string): readonly string[] {
  const [isIgnored, isGenerated] = [createIgnoreFilter(resolve(folder)), createGeneratedFilter()]
  const options = { cwd: folder, dot: true, ignore: left, followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: false }
  const names = globSync(pattern, options)
  const isLeftOut = (path: string): boolean => isIgnored(path) || isGenerated(path)
  return names.filter((name) => !isLeftOut(resolve(folder, name))).map((name) => join(folder, name))
}
