import highlighter from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import json from 'highlight.js/lib/languages/json'
import markdown from 'highlight.js/lib/languages/markdown'
import typescript from 'highlight.js/lib/languages/typescript'

highlighter.registerLanguage('bash', bash)
highlighter.registerLanguage('json', json)
highlighter.registerLanguage('markdown', markdown)
highlighter.registerLanguage('ts', typescript)

highlighter.configure({ classPrefix: 'c-' })

/** Brackets and commas stay plain: as elements they would make up half of a page. */
const plain = /<span class="c-punctuation">([^<]*)<\/span>/g

/** Code as HTML with classes, for Vue to leave alone. Unknown languages stay plain. */
export function highlight(code: string, language: string): string {
  const html = highlighter.getLanguage(language) ? highlighter.highlight(code, { language }).value.replace(plain, '$1') : escapeHtml(code)
  return `<pre v-pre tabindex="0"><code>${html.trimEnd()}</code></pre>`
}

function escapeHtml(code: string): string {
  return code.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
