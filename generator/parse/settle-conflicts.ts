import { VFile } from 'vfile'
import type { Report } from '../report.ts'
import { toOrigin } from './place.ts'

/** What git writes into a document around the sides of a merge. */
const marker = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/

/** Report merges that nobody has resolved. What is parsed of them is the first side, with every line where it was. */
export function settleConflicts(file: VFile, report: Report): VFile {
  const text = String(file)
  if (!/^(?:<{7}|>{7})/m.test(text)) return file
  let isWithin = false
  let isLeftOut = false
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => {
    const sign = marker.exec(line)?.[1]?.[0]
    const isOpening = sign === '<'
    const isClosing = sign === '>'
    // Below a text, `=======` is a heading.
    if (sign === undefined || (!isWithin && !isOpening && !isClosing)) return isLeftOut ? '' : line
    if (isOpening || !isWithin)
      report.add('document/conflict', toOrigin(file.path, index + 1, 0, line.length), { found: line.slice(0, 60) })
    isWithin = !isClosing
    isLeftOut = isWithin && !isOpening
    return ''
  })
  return new VFile({ path: file.path, value: lines.join('\n') })
}
