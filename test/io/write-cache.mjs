/**
 * Writes a text into a cache many times, `node write-cache.mjs <package> <folder> <name> <times>`, and prints how often it
 * could not be read back. Beside it there is one file more each time that was left long ago.
 */
import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [installed, folder, name, times] = process.argv.slice(2)
const { openCache } = await import(pathToFileURL(join(installed, 'dist/generator/io/cache.js')).href)
const cache = openCache(folder)
let lost = 0
for (let index = 0; index < Number(times); index++) {
  cache.write(name, `${index}`)
  if (cache.read(name) !== `${index}`) lost++
  const old = join(folder, `old-${name}-${index}`)
  writeFileSync(old, '')
  utimesSync(old, 1000, 1000)
}
console.log(lost)
