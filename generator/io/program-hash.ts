import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { toHash } from './hash.ts'
import { ownPackage } from './package-root.ts'

/** Where package managers note which versions they installed, below `node_modules`. */
const installed = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml']

/** The hash of everything besides documents, templates and options that decides what is written: our code and what it stands on. */
export function hashProgram(): string {
  const code = join(dirname(fileURLToPath(import.meta.url)), '../..')
  const names = globSync(['generator/**/*.{js,ts}', 'templates/**/*.{js,ts}'], { cwd: code }).sort()
  const files = names.flatMap((name) => [name.replaceAll('\\', '/'), readIfThere(join(code, name))])
  return toHash(ownPackage.version, process.version, ...files, ...readDependencies(ownPackage.root))
}

/** The notes of package managers and the package files of our dependencies, in every `node_modules` that imports can reach. */
function readDependencies(folder: string): readonly string[] {
  const packages = Object.keys(ownPackage.dependencies).map((name) => `${name}/package.json`)
  const texts = [...installed, ...packages].map((name) => readIfThere(join(folder, 'node_modules', name)))
  return dirname(folder) === folder ? texts : [...texts, ...readDependencies(dirname(folder))]
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
