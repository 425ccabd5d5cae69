import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownPackage } from '../io/package-root.ts'

/** How the project in a folder is worked with, as far as a workflow has to know; each a line of a shell script. */
export interface Project {
  readonly install: readonly string[]
  /** The file that says which Node it runs on, or null. */
  readonly nodeFile: string | null
  /** Starts the command. */
  readonly run: string
  /** Null where there are no tests. */
  readonly test: string | null
  /** Whether `okta-events` is among the dependencies. */
  readonly isInstalled: boolean
  /** Adds `okta-events` to the dependencies. */
  readonly add: string
}

interface Manager {
  /** The files that give it away. */
  readonly files: readonly string[]
  readonly install: readonly string[]
  readonly run: string
  readonly test: string
  readonly add: string
}

const npm: Manager = {
  files: ['package-lock.json', 'npm-shrinkwrap.json'],
  install: ['npm ci'],
  run: 'npx --no-install okta-events',
  test: 'npm test',
  add: 'npm install --save-dev okta-events',
}

const yarn = { run: 'yarn run okta-events', test: 'yarn run test', add: 'yarn add --dev okta-events' }

/** The first whose files are there counts. */
const managers: readonly Manager[] = [
  npm,
  {
    files: ['pnpm-lock.yaml'],
    install: ['corepack enable', 'pnpm install --frozen-lockfile'],
    run: 'pnpm exec okta-events',
    test: 'pnpm test',
    add: 'pnpm add --save-dev okta-events',
  },
  { ...yarn, files: ['.yarnrc.yml'], install: ['corepack enable', 'yarn install --immutable'] },
  { ...yarn, files: ['yarn.lock'], install: ['corepack enable', 'yarn install --frozen-lockfile'] },
]

interface PackageFile {
  readonly scripts?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, unknown>>
  readonly devDependencies?: Readonly<Record<string, unknown>>
}

/** What the files in a folder say of the project. Where `okta-events` is not installed, the version that runs now is run again. */
export function readProject(folder: string): Project {
  const has = (name: string) => existsSync(join(folder, name))
  const found = managers.find(({ files }) => files.some(has))
  const { install, run, test, add } = found ?? { ...npm, install: has('package.json') ? ['npm install'] : [] }
  const { scripts, dependencies, devDependencies } = readPackageFile(join(folder, 'package.json'))
  const isInstalled = { ...dependencies, ...devDependencies }[ownPackage.name] !== undefined
  const nodeFile = ['.nvmrc', '.node-version'].find(has) ?? null
  const script = scripts?.test
  const isTested = typeof script === 'string' && !script.includes('no test specified')
  return {
    install,
    nodeFile,
    run: isInstalled ? run : `npx --yes ${ownPackage.name}@${ownPackage.version}`,
    test: isTested ? test : null,
    isInstalled,
    add,
  }
}

function readPackageFile(path: string): PackageFile {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // A project may have none, or a broken one, which is not ours to judge.
    return {}
  }
}
