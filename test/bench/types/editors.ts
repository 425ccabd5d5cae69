import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startFramed } from './framed-process.ts'

/** What an editor asks of a compiler, about one file. */
export interface Editor {
  readonly open: (path: string, text: string) => void
  /** Put a line of text at the end of the file, whose last line is `line`, counted from 0. */
  readonly append: (path: string, line: number, text: string) => void
  /** The names offered at a place, line and column counted from 0. */
  readonly complete: (path: string, line: number, column: number) => Promise<readonly string[]>
  readonly end: () => Promise<void>
}

/** `tsserver` of the TypeScript versions that are written in JavaScript. */
export function startTsserver(folder: string): Editor {
  const server = startFramed([resolve(folder, 'lib/tsserver.js'), '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'])
  let seq = 0
  const send = (command: string, args: unknown): number => {
    seq += 1
    server.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`)
    return seq
  }
  return {
    open: (file, fileContent) => void send('open', { file, fileContent }),
    append: (file, line, insertString) =>
      void send('change', { file, line: line + 1, offset: 1, endLine: line + 1, endOffset: 1, insertString }),
    complete: (file, line, column) => {
      const id = send('completionInfo', { file, line: line + 1, offset: column + 1 })
      return server.next((message) => {
        const { request_seq, body } = message as { request_seq?: number; body?: { entries?: { name: string }[] } }
        return request_seq === id ? (body?.entries ?? []).map(({ name }) => name) : undefined
      })
    },
    end: server.end,
  }
}

/** The language server of the native TypeScript. */
export async function startLanguageServer(folder: string, root: string): Promise<Editor> {
  const server = startFramed([resolve(folder, 'bin/tsc'), '--lsp', '--stdio'], answer)
  let count = 0
  let version = 1
  function send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  /** Questions of the server, such as those for settings, are answered with nothing. */
  function answer(message: unknown): void {
    const { id, method } = message as { id?: unknown; method?: string }
    if (id !== undefined && method !== undefined) send({ id, result: null })
  }
  function ask(method: string, params: object): Promise<unknown> {
    count += 1
    const asked = count
    send({ id: asked, method, params })
    return server.next((message) => {
      const { id, method: question, result = null } = message as { id?: number; method?: string; result?: unknown }
      return id === asked && question === undefined ? { result } : undefined
    })
  }
  await ask('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: {} })
  send({ method: 'initialized', params: {} })
  const toUri = (path: string): string => pathToFileURL(path).href
  return {
    open: (path, text) =>
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri: toUri(path), languageId: 'typescript', version, text } } }),
    append: (path, line, text) => {
      version += 1
      const range = { start: { line, character: 0 }, end: { line, character: 0 } }
      send({ method: 'textDocument/didChange', params: { textDocument: { uri: toUri(path), version }, contentChanges: [{ range, text }] } })
    },
    complete: async (path, line, column) => {
      const { result } = (await ask('textDocument/completion', {
        textDocument: { uri: toUri(path) },
        position: { line, character: column },
      })) as { result: { items?: { label: string }[] } | { label: string }[] | null }
      // The label of an optional key ends in a question mark.
      return (Array.isArray(result) ? result : (result?.items ?? [])).map(({ label }) => label.replace(/\?$/, ''))
    },
    end: server.end,
  }
}
