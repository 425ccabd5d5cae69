import Handlebars from 'handlebars'
import type { Templates } from '../model.ts'
import { TemplateError } from '../template-error.ts'
import { toBreakable, toBreakablePageText, toHtml, toMarkdown, toPageText, toPageTitle, toTsString, toUrl, toVisible } from './escape.ts'

/** The only ways of a value into a page: each names where the value goes. */
export const pageHelpers: Readonly<Record<string, (text: string) => string>> = {
  /** Markdown text. */
  md: toMarkdown,
  /** Markdown text that may break at the joints of an id or a path. */
  id: toBreakable,
  /** HTML text, or the value of an attribute in quotes. */
  html: toHtml,
  /** A link's destination outside the pages. */
  url: toUrl,
  /** A link's destination among the pages, made by `page-links.ts`. */
  file: toLocalLink,
  /** A value of the front matter that becomes HTML. */
  front: toPageText,
  /** The same, for an id, which may break at its joints. */
  frontId: toBreakablePageText,
  /** The title in the front matter, which is read as Markdown. */
  title: toPageTitle,
  /** A string literal inside a block of TypeScript. */
  ts: toTsString,
  /** One line of a plain code block. */
  line: toVisible,
}

const folder = 'pages/'
const ending = '.md.hbs'

/** Texts up to this length are names of something, which come again on page after page. */
const longestName = 60

/** Compile the page templates; the result turns a template's name and its view model into Markdown. */
export function createPageRenderer(templates: Templates): (name: string, view: object) => string {
  const handlebars = Handlebars.create()
  for (const [name, helper] of Object.entries(pageHelpers)) handlebars.registerHelper(name, toStrict(name, helper))
  const known = new WeakMap<object, string>()
  // `{{shared 'payload-row' this}}`: a part that many pages have, made once for each view model.
  handlebars.registerHelper('shared', (name: string, view: object) => {
    const text = known.get(view) ?? render(name, view)
    known.set(view, text)
    return text
  })
  const knownHelpers = Object.fromEntries([...Object.keys(pageHelpers), 'shared'].map((name) => [name, true]))
  const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true, knownHelpers }
  const compiled = new Map<string, (view: object) => string>()
  for (const [path, text] of templates) {
    if (!path.startsWith(folder) || !path.endsWith(ending)) continue
    const name = path.slice(folder.length, -ending.length)
    const template = handlebars.compile(text, options)
    handlebars.registerPartial(name, template)
    compiled.set(name, template)
  }
  return render

  function render(name: string, view: object): string {
    const template = compiled.get(name)
    if (template === undefined) throw new Error(`No template templates/${folder}${name}${ending}`)
    try {
      return template(view)
    } catch (error) {
      // The innermost template is the one to look at.
      throw error instanceof TemplateError ? error : new TemplateError(name, error)
    }
  }
}

/** Handlebars' `strict` does not look at what helpers are given. */
function toStrict(name: string, helper: (text: string) => string): (given: unknown) => string {
  const known = new Map<string, string>()
  return (given) => {
    if (typeof given !== 'string') throw new Error(`A template gives its helper \`${name}\` no text`)
    if (given.length > longestName) return helper(given)
    const text = known.get(given) ?? helper(given)
    known.set(given, text)
    return text
  }
}

function toLocalLink(link: string): string {
  if (!/^[\w./#-]+$/.test(link)) throw new Error(`A link among the pages has other characters than file names have: ${link}`)
  return link
}
