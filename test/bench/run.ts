import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { benchGenerate } from './bench-generate.ts'
import { benchLint } from './bench-lint.ts'
import { benchValidate } from './bench-validate.ts'
import { printResults, type Section } from './section.ts'
import { benchSite } from './site/bench-site.ts'
import { benchTypes } from './types/bench-types.ts'
import { benchValidators } from './validators/bench-validators.ts'
import { benchWarehouse } from './warehouse/bench-warehouse.ts'

/** Each suite by the name that picks it on the command line, in the order of its section in `results.md`. */
const suites: Readonly<Record<string, { readonly title: string; readonly bench: () => Promise<string> }>> = {
  generate: { title: 'Generating', bench: benchGenerate },
  validators: { title: 'Validators', bench: benchValidators },
  types: { title: 'Types', bench: benchTypes },
  site: { title: 'The site', bench: benchSite },
  validate: { title: 'Validating logs', bench: () => benchValidate(readSize()) },
  lint: { title: 'Checking code and rules', bench: benchLint },
  warehouse: { title: 'Warehouses', bench: benchWarehouse },
}

/** How large a log to validate, in MB: `npm run bench -- validate --log-mb=2000`. */
function readSize(): number {
  const option = process.argv.find((word) => word.startsWith('--log-mb='))
  return option === undefined ? 300 : Number(option.slice('--log-mb='.length))
}

const place = 'test/bench/results.md'
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = names.filter((name) => !Object.hasOwn(suites, name))
if (unknown.length > 0) {
  process.stderr.write(`No suite is called ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.\n`)
  process.exit(2)
}

const measured: Section[] = []
for (const [name, { title, bench }] of Object.entries(suites)) {
  if (names.length > 0 && !names.includes(name)) continue
  const text = await bench()
  process.stdout.write(`## ${title}\n\n${text}\n`)
  measured.push({ title, text })
}
const titles = Object.values(suites).map(({ title }) => title)
writeFileSync(place, printResults(titles, measured, existsSync(place) ? readFileSync(place, 'utf8') : ''))
