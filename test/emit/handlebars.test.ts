import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { createPageRenderer, pageHelpers } from '../../generator/emit/handlebars.ts'
import { readTemplates } from '../../generator/io/read-templates.ts'

const templates = [...readTemplates()].filter(([path]) => path.endsWith('.hbs'))

function render(template: string, view: object): string {
  return createPageRenderer(new Map([['pages/one.md.hbs', template]]))('one', view)
}

/** The mustaches of a template that put out a value as it is. */
function findBare(template: string): readonly string[] {
  const bare: string[] = []
  class Finder extends Handlebars.Visitor {
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      const path = mustache.path as hbs.AST.PathExpression
      const isPart = path.original === 'shared' && mustache.params[0]?.type === 'StringLiteral'
      if (!isPart && (!(path.original in pageHelpers) || mustache.params.length !== 1)) bare.push(path.original)
    }
  }
  new Finder().accept(Handlebars.parse(template))
  return bare
}

describe('templates', () => {
  test.for(templates)('%s puts out no value without a helper', ([, template]) => {
    expect(findBare(template)).toEqual([])
  })

  test('a bare value is found wherever it stands', () => {
    expect(findBare('{{#each a}}{{#if b}}x {{c}}{{else}}{{{d}}}{{/if}}{{md e}}{{/each}}')).toEqual(['c', 'd'])
  })
})

describe('rendering', () => {
  test('a key that the view model lacks is an error', () => {
    expect(() => render('{{md missing}}', {})).toThrow('A template gives its helper `md` no text')
  })

  test('a helper that does not exist is an error', () => {
    expect(() => render('{{shout text}}', { text: 'a' })).toThrow('shout')
  })

  test('nothing is escaped a second time', () => {
    expect(render('{{md text}}', { text: `Don't & "do"` })).toBe(`Don't \\& \\"do\\"`)
  })

  test('a local link with other characters than file names have is an error', () => {
    expect(() => render('{{file link}}', { link: 'javascript:alert(1)' })).toThrow('A link among the pages')
  })

  test('an unknown template is an error', () => {
    expect(() => createPageRenderer(new Map())('one', {})).toThrow('No template templates/pages/one.md.hbs')
  })
})
