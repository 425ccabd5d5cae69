import { toFileName } from './escape.ts'

/** Several event types whose ids begin alike. */
export interface Branch {
  /** What their ids begin with, without the dot, such as `user.mfa.factor`. */
  readonly start: string
  /** How many they are. */
  readonly count: number
  readonly branches: readonly Branch[]
}

/** The branches below the first segment of ids that are sorted; where all ids of a branch go on alike, the longer start stands for both. */
export function toBranches(ids: readonly string[], depth = 2): readonly Branch[] {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const start = toStart(id, depth)
    if (start === null) continue
    const group = groups.get(start)
    if (group === undefined) groups.set(start, [id])
    else group.push(id)
  }
  return [...groups].flatMap(([start, group]) => {
    if (group.length < 2) return []
    const branches = toBranches(group, depth + 1)
    const [only] = branches
    return branches.length === 1 && only?.count === group.length ? branches : [{ start, count: group.length, branches }]
  })
}

/** For every start of several ids, the branch that stands for it. */
export function listBranchStarts(branches: readonly Branch[]): ReadonlyMap<string, Branch> {
  const starts = new Map<string, Branch>()
  const walk = (branch: Branch): void => {
    // The longest is walked to last, but a shorter start belongs to the branch that came first.
    const segments = branch.start.split('.')
    for (let depth = segments.length; depth >= 2; depth--) {
      const start = segments.slice(0, depth).join('.')
      if (starts.has(start)) break
      starts.set(start, branch)
    }
    for (const deeper of branch.branches) walk(deeper)
  }
  for (const branch of branches) walk(branch)
  return starts
}

/** The anchor of a branch on the page of its namespace. */
export function toAnchor({ start }: Branch): string {
  return toFileName(start)
}

/** The first segments of an id, or null where it has no more than these. */
function toStart(id: string, depth: number): string | null {
  const segments = id.split('.')
  return segments.length > depth ? segments.slice(0, depth).join('.') : null
}
