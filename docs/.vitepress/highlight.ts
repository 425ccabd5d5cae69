import highlighter from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import json from 'highlight.js/lib/languages/json'
import markdown from 'highlight.js/lib/languages/markdown'
import sql from 'highlight.js/lib/languages/sql'
import typescript from 'highlight.js/lib/languages/typescript'
import yaml from 'highlight.js/lib/languages/yaml'

highlighter.registerLanguage('bash', bash)
highlighter.registerLanguage('json', json)
highlighter.registerLanguage('markdown', markdown)
highlighter.registerLanguage('sql', sql)
highlighter.registerLanguage('ts', typescript)
highlighter.registerLanguage('yaml', yaml)
for (const [name, keyword] of Object.entries({
  scim: 'eq sw pr or',
  spl: 'IN',
  kql: 'and or',
  kusto: 'where in or startswith_cs isnotempty',
})) {
  highlighter.registerLanguage(name, ({ QUOTE_STRING_MODE }) => ({ keywords: { keyword }, contains: [QUOTE_STRING_MODE] }))
}

highlighter.configure({ classPrefix: 'c-' })

/** Brackets and commas stay plain: as elements they would make up half of a page. */
const plain = /<span class="c-punctuation">([^<]*)<\/span>/g

/** Code as HTML with classes, for Vue to leave alone. Unknown languages stay plain. */
export function highlight(code: string, language: string): string {
  const html = highlighter.getLanguage(language) ? highlighter.highlight(code, { language }).value.replace(plain, '$1') : escapeHtml(code)
  return `<pre v-pre tabindex="0"><code>${html.trimEnd()}</code></pre>`
}

/** `null` is both a literal and a keyword of JSON. */
const doubled = /<span class="c-literal">(<span class="c-keyword">[^<]*<\/span>)<\/span>/g
const marked = /<span class="c-([\w-]+)">([^<]*)<\/span>/g
/** What stands out, by the shortest element there is; the rest looks like the code around it. */
const tags: Readonly<Record<string, string>> = { attr: 'b', keyword: 'i', literal: 'i', number: 'i' }

/** Code as HTML for blocks that come on a thousand pages: names and constants stand out, with a few bytes each. */
export function highlightLightly(code: string, language: string): string {
  if (!highlighter.getLanguage(language)) throw new Error(`No highlighter for ${language}`)
  const { value } = highlighter.highlight(code, { language })
  const html = value.replace(doubled, '$1').replace(marked, (_, kind: string, text: string) => {
    const tag = tags[kind]
    return tag === undefined ? text : `<${tag}>${text}</${tag}>`
  })
  // Nothing of it stands in an attribute, so quotes need no escape.
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'")
}

function escapeHtml(code: string): string {
  return code.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
