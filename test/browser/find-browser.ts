import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

type Environment = Readonly<Record<string, string | undefined>>

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge']

/** Where a Chrome or Chromium may be, best first: on the PATH, then where installers of the platform put it. */
export function listBrowserPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  const folders = (environment.PATH ?? '').split(platform === 'win32' ? ';' : delimiter).filter((folder) => folder !== '')
  const onPath = platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...listUsualPlaces(platform, environment)]
}

function listUsualPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', ...(environment.HOME === undefined ? [] : [`${environment.HOME}/Applications`])]
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    )
  }
  if (platform !== 'win32') return ['/opt/google/chrome/chrome', '/snap/bin/chromium']
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
  return [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((path) => folders.map((folder) => `${folder}\\${path}`))
}

/** The executable of a Chrome or Chromium: `CHROME_PATH`, else an installed one, else one that is installed now. */
export function findBrowser(): string {
  const wanted = process.env.CHROME_PATH
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted
    throw new Error(`CHROME_PATH is \`${wanted}\`, but no file is there. Correct it, or unset it to have a browser found.`)
  }
  return findInstalled() ?? installBrowser()
}

function findInstalled(): string | undefined {
  return [...listBrowserPlaces(process.platform, process.env), chromium.executablePath()].find((path) => existsSync(path))
}

/** Ways to a browser, the system's own first. */
const installers = [
  {
    name: 'apt-get install chromium',
    isUsable: () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: () => {
      run('apt-get', ['update'])
      run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
    },
  },
  {
    name: 'npx playwright-core install chromium',
    isUsable: () => true,
    install: () => {
      const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
      run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'])
    },
  },
]

function installBrowser(): string {
  const failures: string[] = []
  for (const { name, install } of installers.filter(({ isUsable }) => isUsable())) {
    console.log(`No Chrome or Chromium found, running: ${name}`)
    try {
      install()
    } catch (error) {
      failures.push(`${name}: ${String(error)}`)
    }
    const found = findInstalled()
    if (found !== undefined) return found
  }
  throw new Error(
    ['No Chrome or Chromium found, and none could be installed. Install one, or set CHROME_PATH to its executable.', ...failures].join(
      '\n',
    ),
  )
}

function run(command: string, given: readonly string[]): void {
  execFileSync(command, given, { stdio: 'inherit', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
