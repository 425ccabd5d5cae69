import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vitepress'

const loader = fileURLToPath(new URL('./theme/load-static-page.ts', import.meta.url)).replaceAll('\\', '/')

/**
 * Leave the text of a reference page out of the scripts: it is in the page's HTML file already, and a browser that comes by a
 * link within the site reads it from there.
 */
const leaveOutText: Plugin = {
  name: 'okta-events:leave-out-text',
  apply: 'build',
  enforce: 'post',
  transform(code, id, options) {
    const address = /\\?"relativePath\\?":\\?"(reference\/[\w/-]+)\.md\\?"/.exec(code)?.[1]
    if (!id.endsWith('.md') || options?.ssr || address === undefined) return null
    const head = `import { loadStaticPage } from ${JSON.stringify(loader)}\nconst staticHtml = await loadStaticPage("${address}")\n`
    return { code: head + code.replace(/^(\s*const html = )".*"(;?)$/m, '$1staticHtml$2'), map: null }
  },
}

/** The part of VitePress that chooses the script of the page that a browser came to first. */
const choice = "pageFilePath = pageFilePath.replace(/\\.js$/, '.lean.js')"
const pageScript = /(assets\/reference_[^"]*)\.lean\.js/g

/**
 * VitePress writes every page's script twice, with and without what the page's HTML has already. Without its text a reference page
 * has no use for the second, and there are more than a thousand of them.
 */
const oneScriptEach: Plugin = {
  name: 'okta-events:one-script-each',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('vitepress/dist/client/app/index.js')) return null
    if (!code.includes(choice)) throw new Error('VitePress chooses the script of a page in another way now: adapt static-pages.ts')
    return { code: code.replace(choice, `if (!/\\/reference_/.test(pageFilePath)) ${choice}`), map: null }
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [name, { fileName }] of Object.entries(bundle)) {
        if (/(?:^|\/)reference_[^/]*\.lean\.js$/.test(fileName)) delete bundle[name]
      }
    },
  },
}

export const staticPages: readonly Plugin[] = [leaveOutText, oneScriptEach]

/** Name the one script that a reference page has. */
export function nameOneScript(html: string): string {
  return html.replace(pageScript, '$1.js')
}
