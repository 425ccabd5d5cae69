// Times one validator on one workload, in a process of its own: what other log events a function has seen decides how fast it is.
// Prints nanoseconds for each log event as JSON.
import { readFileSync } from 'node:fs'

const [, , bundle, workloads, kind, issuesToo] = process.argv
const { isValid, validate } = await import(bundle)
const lines = JSON.parse(readFileSync(workloads, 'utf8'))
/** Milliseconds for each figure, of which the first third is for warming up. */
const budget = 150
let sink = 0

/** What the quickest tenth of passes stays below: the others were held up by whatever else the machine does. */
const quick = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 10)]
const parse = (texts) => texts.map((text) => JSON.parse(text))

/** What passes take, once they are warm: slow validators have fewer passes than quick ones. */
function repeat(pass) {
  const taken = []
  const end = performance.now() + budget
  while (performance.now() < end || taken.length < 9) taken.push(pass())
  return taken.slice(taken.length / 3)
}

/** Nanoseconds for each element of a list; each pass has a list of its own, made outside of the measurement. */
function time(make, run) {
  const taken = repeat(() => {
    const list = make()
    const start = process.hrtime.bigint()
    for (const element of list) sink += run(element)
    return Number(process.hrtime.bigint() - start) / list.length
  })
  return quick(taken)
}

const texts = lines[kind]
const objects = parse(texts)
const often = Array.from({ length: 4 }, () => objects).flat()
const check = (value) => (isValid(value) ? 1 : 0)
// What is timed first would otherwise be timed while it is still being compiled.
time(() => often, check)
const result = {
  fresh: time(() => parse(texts), check),
  reused: time(() => often, check),
}
// Interleaved, so that whatever disturbs the one disturbs the other.
const pairs = [...repeat(passBoth), ...repeat(passBoth)]
result.parse = quick(pairs.map(([alone]) => alone)) / texts.length
result.ratio = quick(pairs.map(([, both]) => both)) / texts.length / result.parse

function passBoth() {
  const first = process.hrtime.bigint()
  for (const text of texts) sink += JSON.parse(text).uuid.length
  const second = process.hrtime.bigint()
  for (const text of texts) sink += check(JSON.parse(text))
  return [Number(second - first), Number(process.hrtime.bigint() - second)]
}

if (issuesToo === 'yes') {
  result.issuesValid = time(() => parse(texts), (value) => validate(value).length)
  if (kind === 'one') result.issuesBroken = time(() => parse(lines.broken), (value) => validate(value).length)
}
if (!(sink > 0)) throw new Error('nothing was valid')
process.stdout.write(JSON.stringify(result))
