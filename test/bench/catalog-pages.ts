/** An event type as far as a page in the form of the seeds shows it. */
export interface CatalogRow {
  readonly id: string
  readonly description: string
}

/** The text of a page for each namespace, by file name, in the form of the seeds; `fields` is the table that each section repeats. */
export function toPages(rows: readonly CatalogRow[], fields: string): Map<string, string> {
  const byNamespace = new Map<string, CatalogRow[]>()
  for (const row of rows) {
    const name = row.id.split('.')[0] ?? ''
    const members = byNamespace.get(name)
    if (members === undefined) byNamespace.set(name, [row])
    else members.push(row)
  }
  return new Map([...byNamespace].map(([name, members]) => [`okta-${name}.txt`, toPage(`Okta-${name}`, members, fields)]))
}

function toPage(namespace: string, rows: readonly CatalogRow[], fields: string): string {
  const index = rows.map(({ id, description }) => `${id}${description || 'Not described.'}`).join('\n')
  const sections = rows.map(
    ({ id, description }) =>
      `${id}\n\n#\nNamespace\n${namespace}\n\nDescription\n\n${description || 'Not described.'}\n\nFields #\n\nNameDescription\n${fields}\n\nReferences #\n`,
  )
  return `${namespace}\n\n${rows.length} operations, identified by eventType in the audit log.\n\neventTypeDescription\n${index}\n\n${sections.join('\n')}`
}

/** The field table of a page in the form of the seeds. */
export function findFieldTable(page: string): string {
  return /NameDescription\n((?:\S.*\n)+)/.exec(page)?.[1]?.trimEnd() ?? ''
}
