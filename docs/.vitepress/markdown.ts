import type { MarkdownEnv, MarkdownOptions } from 'vitepress'
import { findDetails } from './details/details.ts'
import { highlight } from './highlight.ts'

/**
 * VitePress marks the static parts of a page with these words in the text of the script that it builds, and later cuts the
 * script at them. A page whose own text has them would be cut in the wrong place.
 */
const marker = /__VP_(?=STATIC_|PARAMS_)/g
const broken = '__VP_<wbr>'
/** The same where it may stand in the value of an attribute. */
const brokenInHtml = '__VP&#95;'

/** How Markdown becomes HTML: a light highlighter, no attributes in braces, tables that fit instead of scroll. */
export const markdown: MarkdownOptions = {
  highlight: (code, language) => highlight(code, language).replace(marker, broken),
  linkify: false,
  attrs: { disable: true },
  anchor: { level: [2, 3] },
  config(md) {
    const { text, code_inline: codeInline } = md.renderer.rules
    md.renderer.rules.table_open = () => '<table>\n'
    if (text) md.renderer.rules.text = (...given) => text(...given).replace(marker, broken)
    if (codeInline) md.renderer.rules.code_inline = (...given) => codeInline(...given).replace(marker, broken)
    const render = md.render.bind(md)
    md.render = (source, env: MarkdownEnv) => {
      const html = render(source, env)
      return env.relativePath.startsWith('reference/') ? toStaticPage(insertDetails(html, env), env) : html
    }
  },
}

/** Put the details of a page into its place: made as HTML, they are neither Markdown nor a template for anything. */
function insertDetails(html: string, { relativePath }: MarkdownEnv): string {
  const details = findDetails(relativePath.slice('reference/'.length).replace(/\.md$/, ''))
  if (details === null) return html
  const { heading, body } = details
  const titled =
    heading === null ? html : html.replace(/(<h1[^>]*>).*?(<\/h1>)/s, (_, open: string, close: string) => open + heading + close)
  return titled.replace('<!-- details -->', () => body).replace(marker, brokenInHtml)
}

/**
 * Keep the text of a reference page away from Vue's compiler: a page becomes one string instead of hundreds of nodes. At a
 * thousand pages that is the difference between 4.5 GB and 1.5 GB of memory, and nothing in the text can be taken for a template.
 */
function toStaticPage(html: string, env: MarkdownEnv): string {
  const contentStripped = `const html = ${JSON.stringify(html).replaceAll('<', '\\u003c')}`
  const [tagOpen, tagClose] = ['<script setup>', '</script>']
  const content = `${tagOpen}\n${contentStripped}\n${tagClose}`
  env.sfcBlocks?.scripts.push({ type: 'script', content, contentStripped, tagOpen, tagClose })
  return '<div class="static-page" v-html="html"></div>'
}
