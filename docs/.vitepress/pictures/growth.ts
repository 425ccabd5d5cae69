import type { SiteCatalog } from '../details/read-catalog.ts'
import { type PictureTable, toShape } from './shape.ts'

/** What `growth.html.hbs` shows. */
export interface GrowthView {
  readonly width: string
  readonly height: string
  /** The outline of the area below the curve, and the curve itself, as paths of SVG. */
  readonly area: string
  readonly curve: string
  readonly years: readonly { readonly x: string; readonly text: string }[]
  readonly levels: readonly { readonly y: string; readonly text: string }[]
  readonly left: string
  readonly right: string
  readonly bottom: string
  readonly summary: string
  readonly table: PictureTable
}

const box = { width: 720, height: 280, left: 44, right: 704, top: 12, bottom: 248 }

/** The number of event types after each release, of those that are still there. */
export function toGrowth({ releases }: SiteCatalog): GrowthView {
  const points = releases.map(({ id, eventTypes }) => ({ at: toTime(id), year: id.slice(0, 4), count: eventTypes.length }))
  const sorted = points.filter(({ at }) => Number.isFinite(at)).sort((one, other) => one.at - other.at)
  const total = sorted.reduce((sum, { count }) => sum + count, 0)
  const [first, last] = [Math.floor(sorted[0]?.at ?? 0), Math.ceil((sorted.at(-1)?.at ?? 0) + 0.01)]
  const step = total > 400 ? 200 : total > 40 ? 20 : 1
  const top = Math.max(1, Math.ceil(total / step)) * step
  const toX = (at: number): string => toShape(box.left + ((at - first) / Math.max(1, last - first)) * (box.right - box.left))
  const toY = (count: number): string => toShape(box.bottom - (count / top) * (box.bottom - box.top))
  let count = 0
  const steps = sorted.map((point) => {
    count += point.count
    return `H${toX(point.at)}V${toY(count)}`
  })
  const curve = `M${toX(first)} ${toY(0)}${steps.join('')}H${toX(last)}`
  const years = Array.from({ length: last - first }, (_, at) => first + at)
  return {
    width: String(box.width),
    height: String(box.height),
    area: `${curve}V${toY(0)}Z`,
    curve,
    years: years.filter((year) => (year - first) % 2 === 0).map((year) => ({ x: toX(year), text: String(year) })),
    levels: Array.from({ length: top / step + 1 }, (_, at) => ({ y: toY(at * step), text: String(at * step) })),
    left: String(box.left),
    right: String(box.right),
    bottom: String(box.bottom),
    summary: `From ${first} to ${last - 1} the catalog grew to ${total} event types.`,
    table: toTable(sorted),
  }
}

function toTable(points: readonly { readonly year: string; readonly count: number }[]): PictureTable {
  const byYear = new Map<string, number>()
  for (const { year, count } of points) byYear.set(year, (byYear.get(year) ?? 0) + count)
  let total = 0
  const rows = [...byYear].map(([year, count]) => {
    total += count
    return [year, String(count), String(total)]
  })
  return { heads: ['Year', 'Added', 'In all'], rows }
}

/** A release as a number of years, such as 2026.58 for `2026.08.0`; what has only two parts, such as `2016.48`, is a week. */
function toTime(release: string): number {
  const [year, part, patch] = release.split('.').map(Number)
  return (year ?? Number.NaN) + ((part ?? 1) - 1) / (patch === undefined ? 53 : 12)
}
