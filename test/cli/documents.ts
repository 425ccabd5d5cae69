const table = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')

/** A catalog document in canonical form: descriptions by the id of the event type. */
export function toDocument(namespace: string, descriptions: Readonly<Record<string, string>>): string {
  const ids = Object.keys(descriptions)
  const count = `${ids.length} ${ids.length === 1 ? 'operation' : 'operations'}, identified by \`eventType\` in the audit log.`
  const index = table([['eventType', 'Description'], ['---', '---'], ...Object.entries(descriptions)])
  const fields = table([
    ['Name', 'Type', 'Description'],
    ['---', '---', '---'],
    ['actor.id', 'string', 'Who did it.'],
  ])
  const sections = Object.entries(descriptions).map(
    ([id, text]) => `## ${id}\n\n- Namespace: ${namespace}\n\n### Description\n\n${text}\n\n### Fields\n\n${fields}`,
  )
  return [`# ${namespace}\n\n${count}\n\n${index}`, ...sections].join('\n')
}

/** The same as page text: what selecting a page and copying it gives. */
export function toPageText(namespace: string, descriptions: Readonly<Record<string, string>>): string {
  const rows = Object.entries(descriptions)
  const index = rows.map(([id, text]) => `${id}${text}\n`).join('')
  const sections = rows.map(
    ([id, text]) => `${id}\n\n#\nNamespace\n${namespace}\n\nDescription\n\n${text}\n\nFields #\n\nNameDescription\nactor.idWho did it.\n`,
  )
  return [
    `${namespace}\n\n${rows.length} operations, identified by eventType in the audit log.\n\neventTypeDescription\n${index}`,
    ...sections,
  ].join('\n')
}

export const user = toDocument('Okta-user', { 'user.session.start': 'A session starts.', 'user.session.end': 'A session ends.' })
export const group = toDocument('Okta-group', { 'group.create': 'A group is made.' })
/** Has an error in line 7: a row that has no section. */
export const unsound = group
  .replace('| group.create', '| group.delete | A group goes. |\n| group.create')
  .replace('1 operation,', '2 operations,')
/** Has a warning: a heading that nobody knows. */
export const odd = `${group}\n### Remarks\n\nNone.\n`
