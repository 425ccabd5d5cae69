import { writeFileSync } from 'node:fs'
import { ts } from 'ts-morph'
import { buildSession } from '../../generated/session.ts'
import { logScript } from './warehouse-blocks.ts'

/** Run the script of the guide, with the code of this project in place of its imports. */
export function writeGuideLog(path: string): void {
  const body = logScript.replace(/^import .*\n/gm, '').replace("'system-log.ndjson'", 'path')
  const code = ts.transpile(body, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })
  new Function('buildSession', 'writeFileSync', 'path', code)(buildSession, writeFileSync, path)
}
