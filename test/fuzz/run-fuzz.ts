import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { machine } from '../bench/machine.ts'
import { printResults, printTable } from '../bench/section.ts'
import { properties as catalogProperties } from './properties.ts'
import { validators } from './validators.ts'

const usage = 'npm run fuzz -- [cases, 1000000] [seed] [names…]'
const place = 'test/bench/results.md'
const properties = [validators, ...catalogProperties]
const words = process.argv.slice(2)
const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number)
const names = words.filter((word) => !/^\d+$/.test(word))
const unknown = names.filter((name) => !properties.some((property) => property.name === name))
const [count = 1_000_000, seed = Math.floor(Date.now() / 1000)] = numbers
if (unknown.length > 0 || numbers.length > 2 || count === 0) {
  process.stderr.write(`${usage}\nThere are ${properties.map(({ name }) => name).join(', ')}.\n`)
  process.exit(2)
}

const rows: string[][] = []
for (const { name, claim, share, run } of properties) {
  if (names.length > 0 && !names.includes(name)) continue
  const start = performance.now()
  const { cases, found } = run(Math.ceil(count * share), seed)
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(`${name}: ${cases} cases, ${seconds.toFixed(1)} s, ${found.length} found\n`)
  for (const counterexample of found.slice(0, 10)) process.stdout.write(`${counterexample}\n`)
  if (found.length > 0) process.exitCode = 1
  rows.push([name, claim, String(cases), seconds.toFixed(0), (cases / seconds).toFixed(0), String(found.length)])
}

if (names.length === 0) {
  const text = `\`npm run fuzz -- ${count} ${seed}\`: made-up values, of each of which a statement has to hold. ${machine}.

${printTable([['Property', 'What has to hold', 'Cases', 'Seconds', 'Cases a second', 'Found'], ...rows])}`
  writeFileSync(place, printResults([], [{ title: 'Fuzzing', text }], existsSync(place) ? readFileSync(place, 'utf8') : ''))
}
