import type { ApiEntry, ApiModule } from './read-api.ts'

/** The page of the API as Markdown; doc comments are Markdown already. */
export function printApi(modules: readonly ApiModule[]): string {
  return `---
title: API
description: Every function and type of the generated code, from its own doc comments
outline: [2, 2]
prev: false
next: false
---

# API of the generated code

What the folder that \`okta-events generate\` writes has to offer, as its doc comments tell it. \`index.js\` exports all of it but
\`guards\` and \`arbitraries\`; a service that counts bytes imports a module by itself. The package has the same modules under the same
names: \`okta-events/validators\`. Types of payloads and of single namespaces are on the pages of these.

${modules.map(printModule).join('\n\n')}
`
}

function printModule({ name, entries }: ApiModule): string {
  return [...(name === 'index' ? indexHeading : [`## \`${name}.js\``]), ...entries.map(printEntry)].join('\n\n')
}

/** The index has everything: under it is what no other module has. */
const indexHeading = ['## `index.js` alone', 'What `index.js` exports and no module above does.']

function printEntry({ name, code, doc }: ApiEntry): string {
  // A fence that no line of the code can end.
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return [`### ${name}`, ...(doc === '' ? [] : [toText(doc)]), `${fence}ts\n${code}\n${fence}`].join('\n\n')
}

/** Doc comments are Markdown, but no HTML. */
function toText(doc: string): string {
  return doc
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll('<', '&lt;')))
    .join('')
}
