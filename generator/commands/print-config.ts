import { toTsString } from '../emit/escape.ts'

/** The configuration file that `init` writes. */
export function printConfig(spec: string, out: string): string {
  return `import { defineConfig } from 'okta-events/config'

export default defineConfig({
  // The documents: what Okta publishes, and what you write.
  spec: ${toTsString(spec)},
  // What \`npx okta-events generate\` makes of them.
  out: ${toTsString(out)},
  // Only some event types, such as ['user.*', 'group.*']:
  // only: [],
})
`
}
