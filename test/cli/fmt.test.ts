import { rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, readFolder, writeInto } from '../io/temporary-folder.ts'
import { group, odd, toDocument, toPageText, unsound } from './documents.ts'
import { runCommand } from './run-command.ts'

const loose = group.replace('| --- | --- |', '|---|---|').replaceAll('\n\n\n', '\n\n')
const zone = { 'zone.create': 'A zone is made.', 'zone.delete': 'A zone goes.' }
const withPayload = group.replace('- Namespace: Okta-group\n', '- Namespace: Okta-group\n- Debug data: GroupDebugData\n')
const payloads =
  '# Group payloads\n\n## GroupDebugData\n\n- Kind: debug data\n\n| Name | Type | Format | Flags | Values |\n| --- | --- | --- | --- | --- |\n| why | String |  |  |  |\n'

describe('fmt', () => {
  test('rewrites Markdown in place, and leaves canonical documents untouched', async () => {
    const folder = createFolder({ 'spec/a.md': loose, 'spec/b.md': toDocument('Okta-zone', zone) })
    utimesSync(join(folder, 'spec/b.md'), 1000, 1000)
    expect(await runCommand(folder, ['fmt'])).toEqual({
      code: 0,
      stdout: '2 catalog documents: 1 rewritten, 1 in canonical form already\n',
      stderr: '',
    })
    expect(readFolder(join(folder, 'spec'))).toEqual({ 'a.md': group, 'b.md': toDocument('Okta-zone', zone) })
    expect(statSync(join(folder, 'spec/b.md')).mtimeMs).toBe(1_000_000)
    expect((await runCommand(folder, ['fmt'])).stdout).toBe('2 catalog documents: 2 in canonical form already\n')
  })

  test('turns page text into Markdown in another folder, and keeps the text', async () => {
    const folder = createFolder({ 'page of zones.txt': toPageText('Okta-zone', zone) })
    const run = await runCommand(folder, ['fmt', 'page of zones.txt', '--out', 'spec/catalog'])
    expect(run).toEqual({ code: 0, stdout: '1 catalog document: 1 created\n', stderr: '' })
    expect(readFolder(join(folder, 'spec'))).toEqual({ 'catalog/okta-zone.md': toDocument('Okta-zone', zone) })
    expect(readFolder(folder)).toHaveProperty(['page of zones.txt'])
    expect((await runCommand(folder, ['fmt', 'page of zones.txt', '--out', 'spec/catalog'])).code).toBe(0)
  })

  test('says where page text could go', async () => {
    const folder = createFolder({ 'page of zones.txt': toPageText('Okta-zone', zone) })
    const { code, stderr } = await runCommand(folder, ['fmt', 'page of zones.txt'])
    expect([code, stderr]).toEqual([2, expect.stringContaining("okta-events fmt 'page of zones.txt' --out spec/catalog\n")])
  })

  test('does not overwrite another document unless it is forced', async () => {
    const folder = createFolder({ 'zone.txt': toPageText('Okta-zone', zone), 'spec/okta-zone.md': 'mine' })
    const { code, stderr } = await runCommand(folder, ['fmt', 'zone.txt', '--out', 'spec'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('`spec/okta-zone.md` would be overwritten; nothing was written')])
    expect(readFolder(join(folder, 'spec'))).toEqual({ 'okta-zone.md': 'mine' })
    expect((await runCommand(folder, ['fmt', 'zone.txt', '--out', 'spec', '--force'])).code).toBe(0)
    expect(readFolder(join(folder, 'spec'))).toEqual({ 'okta-zone.md': toDocument('Okta-zone', zone) })
  })

  test('refuses two documents for one file', async () => {
    const folder = createFolder({ 'a.txt': toPageText('Okta-zone', zone), 'b.txt': toPageText('Okta-zone', zone) })
    const { code, stderr } = await runCommand(folder, ['fmt', 'a.txt', 'b.txt', '--out', 'spec'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('Two documents would be written to `spec/okta-zone.md`')])
  })

  test('does not lose what a person wrote, unless it is forced', async () => {
    const folder = createFolder({ 'spec/odd.md': odd })
    const { code, stderr } = await runCommand(folder, ['fmt'])
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('`spec/odd.md` has text that canonical form has no place for; nothing was written'),
    ])
    expect(readFolder(join(folder, 'spec'))).toEqual({ 'odd.md': odd })
    expect((await runCommand(folder, ['fmt', '--force'])).code).toBe(0)
    expect(readFolder(join(folder, 'spec'))).toEqual({ 'odd.md': group })
  })

  test('writes what can be written, and says what cannot', async () => {
    // Its temporary sibling would have a name that no file system takes.
    const long = `${'x'.repeat(250)}.md`
    const other = toDocument('Okta-zone', zone).replaceAll('\n\n\n', '\n\n\n\n').concat('\n')
    const folder = createFolder({ 'spec/a.md': loose, [`spec/${long}`]: other })
    const { code, stdout, stderr } = await runCommand(folder, ['fmt', 'spec/a.md', `spec/${long}`])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '2 catalog documents: 1 rewritten, 1 not written\n' })
    expect(stderr).toContain(`error: Cannot write \`spec/${long}\`: the name is too long\n`)
    expect(readFolder(join(folder, 'spec'))['a.md']).toBe(group)
  })

  test('writes nothing while a document is unsound', async () => {
    const folder = createFolder({ 'spec/a.md': loose, 'spec/b.md': unsound.replaceAll('group', 'zone') })
    const { code, stderr } = await runCommand(folder, ['fmt'])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^spec\/b\.md:7:3: error: Index row `zone\.delete` has no section/)])
    expect(readFolder(join(folder, 'spec'))).toMatchObject({ 'a.md': loose })
  })

  test('finds the payloads of one document in the spec folder', async () => {
    const folder = createFolder({
      'spec/catalog/group.md': withPayload,
      'spec/payloads/group.md': payloads,
      'spec/catalog/bad.md': unsound,
    })
    expect(await runCommand(folder, ['fmt', 'spec/catalog/group.md'])).toMatchObject({ code: 0, stderr: '' })
  })

  test('leaves to generate what only the whole catalog can tell', async () => {
    const removed = (await import('node:fs')).readFileSync('spec/removed.md', 'utf8')
    const folder = createFolder({ 'spec/removed.md': removed, 'spec/group.md': group })
    await runCommand(folder, ['fmt', 'spec/group.md'])
    expect(await runCommand(folder, ['fmt', '--check'])).toMatchObject({ code: 0, stderr: '' })
    expect(await runCommand(folder, ['fmt', 'spec/removed.md', '--check'])).toMatchObject({ code: 0, stderr: '' })
  })

  test('knows the log event of the spec folder', async () => {
    const folder = createFolder({ 'spec/group.md': group })
    const own = (await import('node:fs')).readFileSync('spec/log-event.md', 'utf8')
    writeInto(folder, 'spec/log-event.md', own.replace('| actor.id | string |', '| actor.id | string \\| null |'))
    await runCommand(folder, ['fmt', 'spec/group.md', '--check'])
    const page = toPageText('Okta-zone', zone)
    writeInto(folder, 'zone.txt', page)
    await runCommand(folder, ['fmt', 'zone.txt', '--out', 'there'])
    expect(readFolder(join(folder, 'there'))['okta-zone.md']).toContain('| actor.id | string \\| null | Who did it. |')
  })
})

describe('fmt --check', () => {
  test('shows what would change, and changes nothing', async () => {
    const folder = createFolder({ 'spec/a.md': loose })
    const { code, stdout, stderr } = await runCommand(folder, ['fmt', '--check'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('spec/a.md: changed\n')
    expect(stderr).toContain('\n  -|---|---|\n  +| --- | --- |\n')
    expect(stderr).toMatch(/\n1 file differs\. Run `okta-events fmt spec`\.\n$/)
    expect(readFolder(join(folder, 'spec'))).toEqual({ 'a.md': loose })
  })

  test('is content with canonical documents, whatever line ends git gave them', async () => {
    const folder = createFolder({ 'spec/a.md': group.replaceAll('\n', '\r\n') })
    expect(await runCommand(folder, ['fmt', '--check'])).toMatchObject({ code: 0, stderr: '' })
    rmSync(join(folder, 'spec/a.md'))
    writeInto(folder, 'spec/a.md', `\uFEFF${group}`)
    expect((await runCommand(folder, ['fmt', '--check'])).code).toBe(1)
  })
})
