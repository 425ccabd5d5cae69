/** Reads a publication and prints what came of it: `node read-source.mjs <package> <source> [limits]`. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [installed, source, limits = '{}'] = process.argv.slice(2)
const { readPublicationSource } = await import(pathToFileURL(join(installed, 'dist/generator/io/read-publication-source.js')).href)
const print = (value) => process.stdout.write(JSON.stringify(value))
await readPublicationSource(source, JSON.parse(limits)).then(
  (file) => print({ path: file.path, text: String(file) }),
  ({ name, message, fix, exitCode }) => print({ name, message, fix, exitCode }),
)
