/** Writes one of two sets of files: `node write-set.mjs <package> <out> <old|new> [times]`. With several times, alternates without end. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sets } from './sets.mjs'

const [installed, out, name, mode] = process.argv.slice(2)
const { writeOutput } = await import(pathToFileURL(join(installed, 'dist/generator/io/write-output.js')).href)
const write = (set) => writeOutput(out, Object.entries(sets[set]).map(([path, text]) => ({ path, text })), { force: false })
do {
  await write(name)
  if (mode === 'forever') await write(name === 'old' ? 'new' : 'old')
  process.stdout.write('written\n')
} while (mode === 'forever')
