/** The months and weeks of Okta's releases. */

/** A release such as `2018.05.0` (year, month, number), or `2016.48` (year, week). */
export const releasePattern = /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/

/** Compare two releases by time: a month's number counts as a week. What is no release comes first. */
export function compareReleases(one: string, other: string): number {
  const [a, b] = [toDays(one), toDays(other)]
  return a === b ? (one < other ? -1 : one > other ? 1 : 0) : a - b
}

/** Roughly the days from the year 0 to a release, enough to order releases by. */
function toDays(release: string): number {
  const [, year, part = '0', number] = releasePattern.exec(release) ?? []
  if (year === undefined) return -1
  const within = number === undefined ? Number(part) * 7 : (Number(part) - 1) * 30.5 + Number(number) * 7 + 1
  return Number(year) * 366 + within
}
