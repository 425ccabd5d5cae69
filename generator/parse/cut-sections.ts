import type { VFile } from 'vfile'
import type { DocumentForm } from '../model.ts'
import { type Block, cutBlocks } from './cut-blocks.ts'
import { readLines } from './read-lines.ts'

/** A heading of the second level with the headings below it. */
export interface Section {
  readonly head: Block
  readonly parts: readonly Block[]
}

/** Cut a document that has one form only into the block of its title and its sections. */
export function cutSections(file: VFile): { title: Block | null; sections: Section[] } {
  const form: DocumentForm = 'canonical'
  const [title, ...blocks] = cutBlocks(readLines(file), form, file.path)
  const sections: { head: Block; parts: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'event-type') sections.push({ head: block, parts: [] })
    else sections.at(-1)?.parts.push(block)
  }
  return { title: title ?? null, sections }
}
