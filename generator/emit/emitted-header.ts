/** The first lines of every emitted TypeScript file. */
export const emittedHeader = `// Made by \`okta-events generate\`: do not edit, run it again instead.
// Facts come from Okta's public documentation of the System Log, https://developer.okta.com/docs/reference/api/event-types/
`
