/** What one suite measured: its heading in `results.md` and the Markdown below it. */
export interface Section {
  readonly title: string
  /** Begins with a paragraph that says how it was measured; ends with a line feed. */
  readonly text: string
}

/** A Markdown table; the first row holds the headings. */
export function printTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

/** `results.md`: the sections of this run, and those that it leaves as they were, in the order of `titles`; others come last. */
export function printResults(titles: readonly string[], measured: readonly Section[], former: string): string {
  const kept = new Map(splitSections(former).map((section) => [section.title, section.text]))
  const texts = new Map([...kept, ...measured.map(({ title, text }) => [title, text] as const)])
  const order = new Set([...titles, ...texts.keys()])
  const sections = [...order].flatMap((title) => {
    const text = texts.get(title)
    return text === undefined ? [] : [`## ${title}\n\n${text}`]
  })
  return `# Results\n\nWritten by \`npm run bench\` and \`npm run fuzz\`. Figures of one section come from one run; compare the ratios, not the seconds.\n\n${sections.join('\n')}`
}

function splitSections(text: string): Section[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return { title, text: `${lines.join('\n').trim()}\n` }
    })
}
