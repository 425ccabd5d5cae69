import { readFileSync, writeFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'

// Types from a JSON Schema, without its formatter, which would take as long again.
const [schema, out] = process.argv.slice(2)
writeFileSync(out, await compile(JSON.parse(readFileSync(schema, 'utf8')), 'LogEvents', { format: false }))
