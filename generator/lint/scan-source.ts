import type { HasToken, Scan } from './region.ts'
import { codeEndings, scanCode } from './scan-code.ts'
import { scanText, type TextLanguage } from './scan-text.ts'
import { scanYaml } from './scan-yaml.ts'

const script: TextLanguage = { comments: ['slashes', 'stars'], isQuery: false }
const hashed: TextLanguage = { comments: ['hash'], isQuery: false }
const kusto: TextLanguage = { comments: ['slashes'], isQuery: true }
const splunk: TextLanguage = { comments: ['ticks'], isQuery: true }
const terraform: TextLanguage = { comments: ['hash', 'slashes', 'stars'], isQuery: false }

/** Languages that are read without a parser, by the ending of a file's name. */
const languages: Readonly<Record<string, TextLanguage>> = {
  conf: { comments: ['hash line', 'ticks'], isQuery: true },
  csl: kusto,
  hcl: terraform,
  kql: kusto,
  kusto,
  py: hashed,
  spl: splunk,
  sql: { comments: ['dashes', 'stars'], isQuery: false },
  tf: terraform,
  tfvars: terraform,
  toml: hashed,
  yaral: { comments: ['slashes', 'stars'], isQuery: false },
}

/** The endings of the names of files that are read where only a folder is named. */
export const endings: readonly string[] = [...codeEndings, 'jsonc', 'yaml', 'yml', ...Object.keys(languages)]

/** Read a source by the language that its name tells; what its parser does not understand is read as text. */
export function scanSource(path: string, text: string, hasToken: HasToken): Scan {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (ending === 'yml' || ending === 'yaml') return scanYaml(text, hasToken) ?? scanText(text, { ...hashed, isQuery: true }, hasToken)
  if (ending === 'jsonc') return scanCode(text, 'json', hasToken) ?? scanText(text, script, hasToken)
  if (codeEndings.includes(ending)) return scanCode(text, ending, hasToken) ?? scanText(text, script, hasToken)
  return scanText(text, languages[ending] ?? { comments: [], isQuery: true }, hasToken)
}
