import { execFileSync } from 'node:child_process'
import { posix, relative, sep } from 'node:path'
import { CommandError } from './command-error.ts'
import type { Tree } from './source-tree.ts'

/** Such as `HEAD~1`, `v1.2.0`, `origin/main` or `main@{1}`: nothing that git could take for an option, a range or a path. */
const revisionPattern = /^[^\s\p{C}:*?[\\^~-][^\s\p{C}:*?[\\]*$/u
const mostBytes = 256 * 2 ** 20

/**
 * What `REV` or `REV:path` names; as git has it, a path starts at the top of the repository unless it starts with `./` or `../`. A revision
 * alone means the folder `spec`, which is a path as seen from here.
 */
export function openRevision(word: string, spec: string): { readonly tree: Tree; readonly path: string } {
  const colon = word.indexOf(':')
  const revision = colon === -1 ? word : word.slice(0, colon)
  const path = colon === -1 ? `./${toSeenFromHere(spec)}` : word.slice(colon + 1)
  if (!revisionPattern.test(revision) || revision.includes('..') || /[\0\n]/.test(path)) throw toUnknown(word, '')
  const commit = resolveName(word, `${revision}^{commit}`)
  if (commit === null) throw toUnknown(word, '')
  const here = /^\.\.?(?:\/|$)/.test(path) ? git(word, ['rev-parse', '--show-prefix']).toString('utf8').replace(/\n$/, '') : ''
  const normal = posix.join(here, path).replace(/^\.?\/?$|\/$/g, '')
  return { tree: createTree(revision, commit), path: normal }
}

/** Of a path as people write it. */
function toSeenFromHere(path: string): string {
  return relative('.', path).replaceAll(sep, '/')
}

/** The top of the repository is the empty path. */
function createTree(revision: string, commit: string): Tree {
  const show = (path: string) => `${revision}:${path}`
  return {
    show,
    look: (path) => {
      const object = resolveName(show(path), `${commit}:${path}`)
      const type = object === null ? '' : git(show(path), ['cat-file', '-t', object]).toString('latin1').trim()
      return type === 'tree' ? 'folder' : type === 'blob' ? 'file' : null
    },
    list: (folder) => listDocumentNames(show(folder), `${commit}:${folder}`),
    up: (path) => (path === '' ? null : posix.dirname(path).replace(/^\.$/, '')),
    join: posix.join,
    read: (paths) => readObjects(paths.map((path) => ({ path: show(path), name: `${commit}:${path}` }))),
  }
}

/** The documents of a tree, by the rules that hold for folders on disk: no README.md, nothing hidden, no links. */
function listDocumentNames(shown: string, tree: string): readonly string[] {
  const lines = git(shown, ['ls-tree', '-r', '-z', '--full-tree', tree]).toString('utf8').split('\0')
  return lines
    .flatMap((line) => {
      const [, mode = '', name = ''] = /^(\d+) \w+ \w+\t([^\n]*)$/.exec(line) ?? []
      return mode.startsWith('100') && isDocument(name) ? [name] : []
    })
    .sort()
}

function isDocument(name: string): boolean {
  const segments = name.toLowerCase().split('/')
  if (segments.some((segment) => segment.startsWith('.') || segment === 'node_modules')) return false
  return /\.(?:md|txt)$/.test(name.toLowerCase()) && segments.at(-1) !== 'readme.md'
}

/** The contents of files, in one run of git. */
function readObjects(files: readonly { readonly path: string; readonly name: string }[]): readonly Uint8Array[] {
  const [first] = files
  if (first === undefined) return []
  const output = git(first.path, ['cat-file', '--batch'], files.map(({ name }) => `${name}\n`).join(''))
  let start = 0
  return files.map(({ path }) => {
    const end = output.indexOf('\n', start)
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('utf8', start, end)) ?? []
    if (size === undefined)
      throw new CommandError(1, `Cannot read \`${path}\`: git does not give it`, 'Run `git fsck` to see what is missing.')
    start = end + 1 + Number(size) + 1
    return output.subarray(end + 1, end + 1 + Number(size))
  })
}

/** The hash of what a name means, or null where it means nothing. */
function resolveName(word: string, name: string): string | null {
  const hash = git(word, ['rev-parse', '--verify', '--quiet', '--end-of-options', name], '', true).toString('latin1').trim()
  return /^[0-9a-f]{40,64}$/.test(hash) ? hash : null
}

/** Run git without a shell; where `mayFail`, what it does not know is an empty answer. */
function git(word: string, words: readonly string[], input = '', mayFail = false): Buffer {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }
  try {
    return execFileSync('git', words, { input, env, maxBuffer: mostBytes, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
  } catch (error) {
    const { code, status, stderr } = error as { code?: string; status?: number | null; stderr?: Buffer | null }
    if (code === 'ENOENT') {
      throw new CommandError(
        2,
        `Cannot read \`${word}\`: it is no file, and there is no program git`,
        'Name a file or a folder, or install git.',
      )
    }
    if (code === 'ENOBUFS') throw new CommandError(1, `Cannot read \`${word}\`: more than 256 MB`, 'Name a smaller folder.')
    if (typeof status !== 'number') throw error
    const said = stderr?.toString('utf8').split('\n')[0]?.trim() ?? ''
    if (mayFail && (status === 1 || said === '')) return Buffer.alloc(0)
    throw toUnknown(word, said)
  }
}

function toUnknown(word: string, said: string): CommandError {
  const fix = 'Name a file, a folder, or a revision such as `HEAD~1` or `v1.0.0:spec`; in a shallow clone, fetch it first.'
  return new CommandError(2, `\`${word}\` is neither a file nor a folder nor a git revision${said === '' ? '' : ` (git: ${said})`}`, fix)
}
