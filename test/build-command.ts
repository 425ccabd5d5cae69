import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder like that of the installed package, with the command built from the code as it is now. */
    readonly installed: string
  }
}

/** Build the command once for all tests, into a folder of its own, so that none runs an old build. */
export default function buildCommand(project: TestProject): () => void {
  const root = resolve(import.meta.dirname, '..')
  const installed = join(mkdtempSync(join(tmpdir(), 'okta-events-')), 'okta-events')
  for (const name of ['package.json', 'templates', 'spec', 'generated/catalog.json'])
    cpSync(join(root, name), join(installed, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'junction')
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'generator', '--outDir', join(installed, 'dist')], {
    cwd: root,
    stdio: 'inherit',
  })
  // As npm does for commands.
  chmodSync(join(installed, 'dist/generator/cli.js'), 0o755)
  project.provide('installed', installed)
  return () => rmSync(join(installed, '..'), { recursive: true })
}
