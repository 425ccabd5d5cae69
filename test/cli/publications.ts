export interface Row {
  readonly id: string
  readonly wording?: string
  readonly since?: string
  readonly tags?: string
  readonly changeDetails?: string
}

export const columns = ['Event Type', 'Description', 'Release Date', 'Tags', ' Change Details']

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
const toCells = ({ id, wording = 'Something happens.', since = '2020.01.0', tags = '', changeDetails = '' }: Row): string[] => [
  id,
  wording,
  since,
  tags,
  changeDetails,
]

/** A publication as Okta makes it: a bare head, quoted cells. The order of its columns may be another. */
export function toCsv(rows: readonly Row[], order: readonly number[] = columns.map((_, index) => index)): string {
  const pick = (cells: readonly string[]) => order.map((index) => cells[index] ?? '')
  const lines = [pick(columns).join(','), ...rows.map((row) => pick(toCells(row)).map(quote).join(','))]
  return lines.map((line) => `${line}\n`).join('')
}

/** Forty event types of three namespaces, with everything that cells may hold. */
export const rows: readonly Row[] = [
  { id: 'user.session.start', wording: 'A "session", as Okta, Inc. calls it, starts', tags: 'event-hook-eligible, user' },
  { id: 'user.session.end', wording: 'A session ends', since: '2019.02.1' },
  { id: 'group.create', wording: '', tags: 'oie-only' },
  ...Array.from({ length: 37 }, (_, index) => ({ id: `zone.rule.change_${index}`, wording: `Rule ${index} changes` })),
]
