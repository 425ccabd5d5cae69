import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Editor } from './editors.ts'

/** Milliseconds until names are offered: at first, again, and after an edit elsewhere in the file. */
export interface Latency {
  readonly place: string
  readonly offered: number
  readonly cold: number
  readonly warm: number
  readonly edited: number
}

const places = [
  { place: "`event.eventType === '…'`", line: "  return event.eventType === ''", column: -1, wanted: 'user.session.start' },
  {
    place: '`event.debugContext.debugData.`',
    line: "  return event.eventType === 'user.session.start' && event.debugContext?.debugData.",
    column: 0,
    wanted: 'threatSuspected',
  },
] as const

/** Ask for completions in a file beside the vendored folder `okta`, with an editor of its own for each place. */
export async function measureCompletions(
  folder: string,
  start: () => Editor | Promise<Editor>,
  times: number,
): Promise<readonly Latency[]> {
  const latencies: Latency[] = []
  for (const { place, line, column, wanted } of places) {
    const lines = [
      "import type { AnyLogEvent } from './okta/index.js'",
      'export function read(event: AnyLogEvent): unknown {',
      line,
      '}',
      '',
    ]
    const path = join(folder, 'edit.ts')
    writeFileSync(path, lines.join('\n'))
    const editor = await start()
    let last = lines.length - 1
    const complete = async (): Promise<readonly string[]> => editor.complete(path, 2, line.length + column)
    const begun = performance.now()
    editor.open(path, lines.join('\n'))
    const names = await complete()
    const cold = performance.now() - begun
    if (!names.includes(wanted)) throw new Error(`${place} does not offer ${wanted}`)
    const warm = await repeat(times, complete)
    const edited = await repeat(times, async () => {
      editor.append(path, last, `// ${last}\n`)
      last += 1
      return complete()
    })
    await editor.end()
    latencies.push({ place, offered: names.length, cold, warm, edited })
  }
  return latencies
}

/** The least that some runs take, to which other work of the machine can only add. */
async function repeat(times: number, run: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count < times; count += 1) {
    const begun = performance.now()
    await run()
    least = Math.min(least, performance.now() - begun)
  }
  return least
}
