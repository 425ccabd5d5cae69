import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import sirv from 'sirv'
import type { OutputFile } from '../../generator/model.ts'

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** A built site on a free port of this machine. */
export interface Site {
  readonly url: string
  /** Where its files are. */
  readonly folder: string
  close(): Promise<void>
}

/**
 * Build the site of some generated files, those of the project by default, in a folder of its own. It is served at once: requests are
 * answered when it is built, so that other tests run meanwhile.
 */
export async function openSite(generated?: readonly OutputFile[]): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'okta-events-site-'))
  cpSync(join(projectFolder, 'docs'), join(folder, 'docs'), {
    recursive: true,
    filter: (path) => !(basename(dirname(path)) === '.vitepress' && /^(?:dist|cache|\.temp)$/.test(basename(path))),
  })
  for (const name of ['node_modules', 'generator', 'test']) symlinkSync(join(projectFolder, name), join(folder, name), 'junction')
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(projectFolder, name), join(folder, name))
  if (generated === undefined) symlinkSync(join(projectFolder, 'generated'), join(folder, 'generated'), 'junction')
  else writeFiles(join(folder, 'generated'), generated)
  const stop = new AbortController()
  const built = build(folder, stop.signal)
  const site = await serve(join(folder, 'docs/.vitepress/dist'), built)
  return {
    ...site,
    async close() {
      stop.abort()
      await Promise.allSettled([built, site.close()])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

async function build(folder: string, signal: AbortSignal): Promise<void> {
  const vitepress = join(projectFolder, 'node_modules/vitepress/bin/vitepress.js')
  // Vitest sets NODE_ENV to `test`, with which the site would be built for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vitepress, 'build', 'docs'], { cwd: folder, env, signal })
}

/** Serve a site on a free port, as hosts do: addresses need no `.html`. Where building it fails, every answer says why. */
export async function serve(folder: string, built: Promise<void> = Promise.resolve()): Promise<Site> {
  const answering = built.then(() => sirv(folder, { extensions: ['html'] }))
  const server = createServer(async (request, response) => {
    const end = (status: number, text: string): void => void response.writeHead(status).end(text)
    try {
      const answer = await answering
      answer(request, response, () => end(404, ''))
    } catch (error) {
      end(500, String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}
