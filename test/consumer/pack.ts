import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Build and pack the package as `npm publish` does, in a folder of its own; `installed` holds the command, already built. Gives the tarball. */
export function packPackage(folder: string, installed: string): Uint8Array {
  for (const name of ['package.json', 'LICENSE', 'README.md', 'templates', 'spec', 'generated'])
    cpSync(name, join(folder, name), { recursive: true })
  cpSync(join(installed, 'dist'), join(folder, 'dist'), { recursive: true })
  execFileSync(process.execPath, [
    resolve('node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--noCheck',
    '--outDir',
    join(folder, 'dist'),
  ])
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' }),
  ) as { readonly filename: string }[]
  return readFileSync(join(folder, packed?.filename ?? ''))
}
