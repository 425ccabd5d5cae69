/** Replaces documents by one of two sets: `node replace-set.mjs <package> <folder> <old|new> [times]`. With several times, alternates without end. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toChanges } from './document-sets.mjs'

const [installed, folder, name, mode] = process.argv.slice(2)
const { replaceDocuments, withDocuments } = await import(pathToFileURL(join(installed, 'dist/generator/io/replace-documents.js')).href)
const replace = (set) => withDocuments(folder, 10_000, () => replaceDocuments(folder, toChanges(set)))
do {
  await replace(name)
  if (mode === 'forever') await replace(name === 'old' ? 'new' : 'old')
  process.stdout.write('replaced\n')
} while (mode === 'forever')
