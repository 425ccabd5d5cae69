import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emitTypeScript } from '../../dist/generator/emit/emit-typescript.js'

// What other generators are given a schema for: from the model, as JSON, to TypeScript on the disk. With its validators and fixtures.
const [model, out] = process.argv.slice(2)
for (const { path, text } of emitTypeScript(JSON.parse(readFileSync(model, 'utf8')), { recall: (_toKey, make) => make() })) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}
