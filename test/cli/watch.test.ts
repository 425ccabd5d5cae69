import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { group, unsound, user } from './documents.ts'
import { startCommand } from './run-command.ts'

interface Watching {
  /** Wait until the process has printed something more that matches. */
  until(pattern: RegExp): Promise<void>
  readonly child: ChildProcess
}

function startWatching(folder: string, words: readonly string[] = []): Watching {
  const child = startCommand(folder, ['generate', '--watch', ...words])
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  let look: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (more: string) => {
      text += more
      look()
    })
  }
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error(`Ended before ${pattern}: ${text}`)))
      look = () => {
        const found = pattern.exec(text)
        if (found === null) return
        text = text.slice(found.index + found[0].length)
        resolve()
      }
      look()
    })
  return { until, child }
}

const readCatalog = (folder: string): string => readFolder(join(folder, 'generated'))['catalog.json'] ?? ''

test('generates at every change, whatever happens to the documents, until it is told to end', async () => {
  const folder = createFolder({ 'spec/user.md': user })
  const { until, child } = startWatching(folder)
  await until(/2 documents → .* created\n/)
  await until(/Watching spec and templates; press Ctrl\+C to end\n/)

  writeInto(folder, 'spec/user.md', user.replaceAll('A session starts.', 'A session begins.'))
  await until(/2 documents → .* updated/)
  expect(readCatalog(folder)).toContain('A session begins.')

  writeInto(folder, 'spec/deep/group.md', unsound)
  await until(/spec\/deep\/group\.md:7:3: error: .*\n.*\n1 error in 3 documents\n/)
  expect(readCatalog(folder)).not.toContain('group.create')

  writeInto(folder, 'spec/deep/group.md', group)
  await until(/3 documents → .* created/)
  expect(readCatalog(folder)).toContain('group.create')

  rmSync(join(folder, 'spec/deep'), { recursive: true })
  await until(/2 documents → .* deleted/)
  expect(readCatalog(folder)).not.toContain('group.create')

  rmSync(join(folder, 'spec/user.md'))
  await until(/error: No document in `spec`\n/)
  writeInto(folder, 'spec/user.md', user)
  await until(/2 documents → /)

  rmSync(join(folder, 'spec'), { recursive: true })
  await until(/error: Cannot read `spec`: it is not there\n/)
  writeInto(folder, 'spec/user.md', user)
  await until(/2 documents → /)
  writeInto(folder, 'spec/user.md', user.replaceAll('A session starts.', 'A session opens.'))
  await until(/2 documents → .* updated/)

  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('prints one line of JSON for each run, and ends cleanly on SIGTERM', async () => {
  const folder = createFolder({ 'spec/user.md': user })
  const { until, child } = startWatching(folder, ['--json'])
  await until(/^\{"formatVersion":1,"command":"generate","ok":true,.*\}\n/m)
  await until(/Watching/)
  writeInto(folder, 'spec/user.md', '')
  await until(/^\{"formatVersion":1,"command":"generate","ok":false,.*"code":"document\/empty".*\}\n/m)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('generates when the configuration, an emitter, or a template of their own has changed', async () => {
  const configure = (only: string) =>
    `import { own } from './lib/own.ts'\nexport default { only: ['${only}'], emitters: ['catalog', 'pages', own], templates: 'layouts' }\n`
  const folder = createFolder({
    'spec/user.md': user,
    'layouts/removed.md.hbs': 'Nothing.\n',
    'okta-events.config.ts': configure('user.*'),
    'lib/own.ts': `export const own = () => [{ path: 'own.txt', text: 'one' }]\n`,
  })
  const { until, child } = startWatching(folder)
  await until(/Watching spec and templates/)

  writeInto(folder, 'lib/own.ts', `export const own = () => [{ path: 'own.txt', text: 'two' }]\n`)
  await until(/1 updated/)
  expect(readFolder(join(folder, 'generated'))['own.txt']).toBe('two')

  writeInto(folder, 'okta-events.config.ts', configure('user.session.end'))
  await until(/ updated/)
  expect(readCatalog(folder)).not.toContain('"user.session.start"')

  writeInto(folder, 'okta-events.config.ts', 'export default {')
  await until(/error: Cannot load `okta-events.config.ts:\d+/)
  writeInto(folder, 'okta-events.config.ts', configure('user.*'))
  await until(/ updated/)
  expect(readCatalog(folder)).toContain('"user.session.start"')

  rmSync(join(folder, 'lib'), { recursive: true })
  await until(/error: Cannot load `okta-events.config.ts:\d+`: Cannot find module/)
  writeInto(folder, 'lib/own.ts', `export const own = () => [{ path: 'own.txt', text: 'three' }]\n`)
  await until(/1 updated/)

  writeInto(folder, 'layouts/removed.md.hbs', 'None.\n')
  await until(/1 updated/)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})
