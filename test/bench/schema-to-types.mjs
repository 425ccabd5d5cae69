import { readFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'

// The types alone, from a JSON Schema of the same event types.
const schema = JSON.parse(readFileSync(process.argv[2], 'utf8'))
await compile(schema, 'LogEvents', { format: false })
