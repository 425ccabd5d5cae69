import { readFileSync } from 'node:fs'
import * as emitted from '../../generated/index.ts'
import { compare, listMessages } from './fuzz.ts'

const [argument = '1000000', seed = ''] = process.argv.slice(2)
const count = Number(argument)
if (!Number.isSafeInteger(count) || count <= 0) {
  process.stderr.write(`The number of mutations is a whole number, not ${argument}.\n`)
  process.exit(2)
}

const { buildEventBridgeEnvelope, buildEventHookBody } = emitted
const built = emitted.eventTypes.map((id) => emitted.buildLogEvent(id))
const validators = {
  ...emitted,
  buildEventHookBody: (events: readonly unknown[]) => buildEventHookBody(events as readonly emitted.AnyLogEvent[]),
  buildEventBridgeEnvelope: (event: unknown) => buildEventBridgeEnvelope(event as emitted.AnyLogEvent),
}
for (const message of listMessages(validators, (name) => readFileSync(`generated/schemas/${name}.schema.json`, 'utf8'), built)) {
  const { accepted, disagreements } = compare(message, Math.round(count * message.share), seed)
  process.stdout.write(
    `${message.name}: ${Math.round(count * message.share)} mutations, ${accepted} accepted, ${disagreements.length} disagreements\n`,
  )
  for (const disagreement of disagreements.slice(0, 10)) process.stdout.write(`${disagreement}\n`)
  if (disagreements.length > 0) process.exitCode = 1
}
