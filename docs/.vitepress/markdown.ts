import type { MarkdownEnv, MarkdownOptions, Plugin } from 'vitepress'
import { highlight } from './highlight.ts'

/**
 * VitePress marks the static parts of a page with these words in the text of the script that it builds, and later cuts the
 * script at them. A page whose own text has them would be cut in the wrong place.
 */
const marker = /__VP_(?=STATIC_|PARAMS_)/g
const broken = '__VP_<wbr>'

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
      return env.relativePath.startsWith('reference/') ? toStaticPage(html, env) : html
    }
  },
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
  return '<div v-html="html"></div>'
}

/**
 * Tell VitePress by its own markers that a browser which got a reference page as HTML does not need the string that
 * `toStaticPage` made: it leaves the string out of the script that such a browser loads.
 */
export const staticPages: Plugin = {
  name: 'okta-events:static-pages',
  apply: 'build',
  enforce: 'post',
  transform(code, id, options) {
    if (!id.endsWith('.md') || options?.ssr) return null
    return { code: code.replace(/^(\s*const html = )"(.*)"(;?)$/m, '$1"__VP_STATIC_START__$2__VP_STATIC_END__"$3'), map: null }
  },
}
