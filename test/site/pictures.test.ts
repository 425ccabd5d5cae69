import { describe, expect, test } from 'vitest'
import { createDetailsRenderer } from '../../docs/.vitepress/details/render.ts'
import { toGrowth } from '../../docs/.vitepress/pictures/growth.ts'
import { toMatrix } from '../../docs/.vitepress/pictures/matrix.ts'
import { toTreemap } from '../../docs/.vitepress/pictures/treemap.ts'
import { hostileCatalog, hostileTexts } from '../browser/hostile-catalog.ts'
import { createCatalog, createEventType } from '../emit/catalog.ts'

const ids = ['app.create', 'user.created', 'user.delete', 'user.mfa.create', 'user.session.start']
const catalog = createCatalog(
  ids.map((id) => createEventType(id)),
  {
    releases: [
      { id: '2016.48', eventTypes: ['app.create'] },
      { id: '2018.05.0', eventTypes: ['user.created', 'user.delete'] },
      { id: '2018.07.0', eventTypes: ['user.mfa.create', 'user.session.start'] },
    ],
  },
)

test('growth counts up release by release', () => {
  const { table, summary, curve } = toGrowth(catalog)
  expect(table.rows).toEqual([
    ['2016', '1', '1'],
    ['2018', '4', '5'],
  ])
  expect(summary).toBe('From 2016 to 2018 the catalog grew to 5 event types.')
  expect(curve.match(/V/g)).toHaveLength(3)
})

test('tiles cover the picture in proportion, largest first', () => {
  const { tiles, table, width, height } = toTreemap(catalog)
  expect(table.rows).toEqual([
    ['Okta-user', '4', '80 %'],
    ['Okta-app', '1', '20 %'],
  ])
  const [user = 0, app = 0] = tiles.map((tile) => Number(tile.width) * Number(tile.height))
  expect(user / app).toBeCloseTo(4, 1)
  expect((user + app) / (Number(width) * Number(height))).toBeCloseTo(1, 1)
  expect(tiles.map(({ href }) => href)).toEqual(['./namespaces/okta-user', './namespaces/okta-app'])
})

test('actions are counted by object, whatever the tense', () => {
  const { table } = toMatrix(catalog)
  expect(table).toEqual({
    heads: ['Object', 'create', 'delete', 'start'],
    rows: [
      ['user', '2', '1', '1'],
      ['app', '1', '–', '–'],
    ],
  })
})

describe('pictures as HTML', () => {
  const render = createDetailsRenderer()
  const print = (of: typeof catalog): string => render('pictures', { growth: toGrowth(of), treemap: toTreemap(of), matrix: toMatrix(of) })

  test('have each a table', () => {
    expect(print(catalog).match(/<svg/g)).toHaveLength(3)
    expect(print(catalog).match(/<table/g)).toHaveLength(3)
  })

  test('are there for an empty catalog', () => {
    expect(print(createCatalog([]))).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('hold no element that a text brought along', () => {
    const evil = { ...hostileCatalog, namespaces: Object.values(hostileTexts).map((id) => ({ id, eventTypes: [id] })) }
    expect(print(evil).replace(/"[^"]*"/g, '')).not.toMatch(/<(?:script|img|component|style)|<[^>]*\son\w+=/)
    expect(print(evil)).not.toMatch(/NaN|undefined|Infinity/)
  })
})
