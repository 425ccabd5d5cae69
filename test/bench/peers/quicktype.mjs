import { readFileSync, writeFileSync } from 'node:fs'
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core'

// Types from a JSON Schema, without the functions that read JSON into them.
const [schema, out] = process.argv.slice(2)
const input = new JSONSchemaInput(undefined)
await input.addSource({ name: 'LogEvents', schema: readFileSync(schema, 'utf8') })
const inputData = new InputData()
inputData.addInput(input)
const { lines } = await quicktype({ inputData, lang: 'typescript', rendererOptions: { 'just-types': true } })
writeFileSync(out, lines.join('\n'))
