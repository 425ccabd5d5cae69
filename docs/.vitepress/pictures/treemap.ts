import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import { toFileName } from '../../../generator/names.ts'
import type { SiteCatalog } from '../details/read-catalog.ts'
import { type PictureTable, toShape } from './shape.ts'

interface TileView {
  readonly x: string
  readonly y: string
  readonly width: string
  readonly height: string
  readonly href: string
  readonly name: string
  readonly count: string
  /** How strong its colour is, from 0 to 1. */
  readonly strength: string
  readonly textX: string
  readonly nameY: string
  readonly countY: string
  /** Whether the name, and the number below it, fit in. */
  readonly hasName: boolean
  readonly hasCount: boolean
}

/** What `treemap.html.hbs` shows. */
export interface TreemapView {
  readonly width: string
  readonly height: string
  readonly tiles: readonly TileView[]
  readonly table: PictureTable
}

const box = { width: 720, height: 440 }
/** About how wide a character of the font is. */
const character = 6.4

interface Node {
  readonly id: string
  readonly count: number
  readonly children?: readonly Node[]
}

/** Namespaces as tiles, each as large as it has event types. */
export function toTreemap({ namespaces, eventTypes }: SiteCatalog): TreemapView {
  const leaves = namespaces.map(({ id, eventTypes: ids }) => ({ id, count: ids.length }))
  const largest = Math.max(1, ...leaves.map(({ count }) => count))
  const root = hierarchy<Node>({ id: '', count: 0, children: leaves })
    .sum(({ count }) => count)
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0) || (one.data.id < other.data.id ? -1 : 1))
  const layout = treemap<Node>().tile(treemapSquarify.ratio(1.4)).size([box.width, box.height]).paddingInner(2)
  const sorted = [...leaves].sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
  return {
    width: String(box.width),
    height: String(box.height),
    tiles: layout(root)
      .leaves()
      .filter(({ x0, x1 }) => x1 > x0)
      .map(({ data: { id, count }, ...place }) => toTile(id, count, largest, place)),
    table: {
      heads: ['Namespace', 'Event types', 'Share'],
      rows: sorted.map(({ id, count }) => [id, String(count), `${toShape((100 * count) / Math.max(1, eventTypes.length))} %`]),
    },
  }
}

interface Place {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

function toTile(id: string, count: number, largest: number, { x0, x1, y0, y1 }: Place): TileView {
  const [width, height] = [x1 - x0, y1 - y0]
  const name = id.replace(/^Okta-/, '')
  const hasName = width > name.length * character + 12 && height > 20
  return {
    x: toShape(x0),
    y: toShape(y0),
    width: toShape(width),
    height: toShape(height),
    href: `./namespaces/${toFileName(id)}`,
    name,
    count: `${count} event type${count === 1 ? '' : 's'}`,
    strength: String(Math.round((0.12 + 0.34 * Math.sqrt(count / largest)) * 100) / 100),
    textX: toShape(x0 + 7),
    nameY: toShape(y0 + 17),
    countY: toShape(y0 + 33),
    hasName,
    hasCount: hasName && height > 38 && width > 92,
  }
}
