import { CommandError } from './command-error.ts'

const scheme = /^[a-z][a-z\d+.-]*:\/\//i
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
const fix = 'Name an address that starts with `https://`, or the path of a file.'
/** What to do about a download that did not work. */
export const downloadFix = 'Try again later, or download the file in another way and name its path.'

/** Whether a source is an address such as `https://…` rather than the path of a file. */
export function isAddress(source: string): boolean {
  return scheme.test(source)
}

/** The URL to start from. What travels openly, or holds a password, is wrong use; plain http is for this machine alone. */
export function parseAddress(source: string): URL {
  if (!URL.canParse(source)) throw new CommandError(2, `\`${source}\` is no address`, fix)
  const url = new URL(source)
  const objection = findObjection(url)
  if (objection !== null) throw new CommandError(2, `\`${showAddress(url)}\` ${objection}`, fix)
  return url
}

/** Where a `location` header leads; never from https to http, and nowhere that one could not start from. */
export function parseRedirect(from: URL, location: string): URL {
  const start = `\`${showAddress(from)}\` redirects to`
  if (!URL.canParse(location, from.href)) throw new CommandError(1, `${start} \`${location}\`, which is no address`, downloadFix)
  const url = new URL(location, from)
  const isDowngrade = from.protocol === 'https:' && url.protocol === 'http:'
  const objection = isDowngrade ? 'is not encrypted' : findObjection(url)
  if (objection !== null) throw new CommandError(1, `${start} \`${showAddress(url)}\`, which ${objection}; not followed`, downloadFix)
  return url
}

/** An address as it may be printed: passwords and signatures often stand in the other parts. */
export function showAddress({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`
}

function findObjection({ protocol, hostname, username, password }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return `starts with \`${protocol}\`, expected \`https:\``
  if (protocol === 'http:' && !loopback.test(hostname)) return 'is not encrypted'
  return username === '' && password === '' ? null : 'holds a user name or a password'
}
