import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import { toHtml, toUrl } from '../../../generator/emit/escape.ts'
import { highlightLightly } from '../highlight.ts'

const templates = ['event-type', 'heading', 'namespace', 'queries', 'code', 'pictures', 'picture-table'] as const
export type DetailsTemplate = (typeof templates)[number]

/** The only ways of a value into the details of a page, which are HTML. */
const helpers = {
  /** HTML text, or the value of an attribute in quotes. */
  html: toHtml,
  /** A destination outside the site. */
  url: toUrl,
  /** HTML text of an id, which may break at its joints. */
  id: (text: string) =>
    text
      .split(/(?=\.)|(?<=_)/)
      .map(toHtml)
      .join('<wbr>'),
}

/** Compile the templates; the result turns a template's name and its view model into HTML. */
export function createDetailsRenderer(): (name: DetailsTemplate, view: object) => string {
  const handlebars = Handlebars.create()
  for (const [name, helper] of Object.entries(helpers)) {
    handlebars.registerHelper(name, (given: unknown) => {
      if (typeof given !== 'string') throw new Error(`A template gives its helper \`${name}\` no text`)
      return helper(given)
    })
  }
  handlebars.registerHelper('highlight', (text: string, syntax: string) => highlightLightly(text, syntax))
  const knownHelpers = Object.fromEntries([...Object.keys(helpers), 'highlight'].map((name) => [name, true]))
  const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true, knownHelpers }
  const compiled = new Map(
    templates.map((name) => {
      const text = readFileSync(fileURLToPath(new URL(`./${name}.html.hbs`, import.meta.url)), 'utf8')
      const template = handlebars.compile<object>(text.replace(/\r\n/g, '\n').trimEnd(), options)
      handlebars.registerPartial(name, template)
      return [name, template]
    }),
  )
  return (name, view) => compiled.get(name)?.(view) ?? ''
}
