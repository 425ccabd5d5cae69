import { readFileSync, writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'

// Types from an OpenAPI document.
const [document, out] = process.argv.slice(2)
writeFileSync(out, astToString(await openapiTypescript(JSON.parse(readFileSync(document, 'utf8')), { silent: true })))
