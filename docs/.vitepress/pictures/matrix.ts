import type { SiteCatalog } from '../details/read-catalog.ts'
import { type PictureTable, toShape } from './shape.ts'

interface CellView {
  readonly x: string
  readonly y: string
  readonly textX: string
  readonly textY: string
  readonly text: string
  /** How strong its colour is, from 0 to 1. */
  readonly strength: string
}

interface LabelView {
  readonly x: string
  readonly y: string
  readonly text: string
}

/** What `matrix.html.hbs` shows. */
export interface MatrixView {
  readonly width: string
  readonly height: string
  readonly cellWidth: string
  readonly cellHeight: string
  readonly objects: readonly LabelView[]
  readonly actions: readonly LabelView[]
  readonly cells: readonly CellView[]
  readonly table: PictureTable
}

const cell = { width: 44, height: 24, left: 150, top: 84 }
const most = { objects: 20, actions: 13 }

/** How often an action is done to an object: the last segments of ids by the first. */
export function toMatrix({ eventTypes }: SiteCatalog): MatrixView {
  const pairs = eventTypes.map(({ id }) => ({ object: id.split('.')[0] ?? '', action: toAction(id) }))
  const actions = listMost(pairs.map(({ action }) => action)).slice(0, most.actions)
  const shown = pairs.filter(({ action }) => actions.includes(action))
  const objects = listMost(shown.map(({ object }) => object)).slice(0, most.objects)
  const count = (object: string, action: string): number => pairs.filter((pair) => pair.object === object && pair.action === action).length
  const counts = objects.map((object) => actions.map((action) => count(object, action)))
  const largest = Math.max(1, ...counts.flat())
  const toX = (at: number): number => cell.left + at * cell.width
  const toY = (at: number): number => cell.top + at * cell.height
  return {
    width: toShape(toX(actions.length) + 40),
    height: toShape(toY(objects.length) + 4),
    cellWidth: toShape(cell.width - 2),
    cellHeight: toShape(cell.height - 2),
    objects: objects.map((text, row) => ({ x: toShape(cell.left - 10), y: toShape(toY(row) + 15), text })),
    actions: actions.map((text, column) => ({ x: toShape(toX(column) + 20), y: toShape(cell.top - 8), text })),
    cells: counts.flatMap((row, at) =>
      row.flatMap((number, column) =>
        number === 0
          ? []
          : [
              {
                x: toShape(toX(column)),
                y: toShape(toY(at)),
                textX: toShape(toX(column) + cell.width / 2 - 1),
                textY: toShape(toY(at) + 15),
                text: String(number),
                strength: String(Math.round((0.1 + 0.36 * Math.sqrt(number / largest)) * 100) / 100),
              },
            ],
      ),
    ),
    table: {
      heads: ['Object', ...actions],
      rows: objects.map((object, at) => [object, ...(counts[at] ?? []).map((number) => (number === 0 ? '–' : String(number)))]),
    },
  }
}

/** The last segment; `deleted` says the same as `delete`, and `added` the same as `add`. */
function toAction(id: string): string {
  const last = id.slice(id.lastIndexOf('.') + 1)
  return last.replace(/^(activate|create|deactivate|delete|remove|revoke|update)d$/, '$1').replace(/^(add|start)ed$/, '$1')
}

/** Texts by how often they come, and then by code unit. */
function listMost(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([text]) => text)
}
