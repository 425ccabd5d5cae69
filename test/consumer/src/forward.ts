import { createHmac } from 'node:crypto'
import { type AnyLogEvent, redactLogEvent } from '../okta/index.js'

/** A line for the data lake: joinable, but without names, addresses and secrets. */
export function toLine(event: AnyLogEvent, key: string): string {
  const hash = (text: string): string => createHmac('sha256', key).update(text).digest('hex')
  return `${JSON.stringify(redactLogEvent(event, { personal: 'hash', sensitive: 'drop', undocumented: 'drop', hash }))}\n`
}
