import { diff } from './diff.ts'
import { formatter } from './formatter.ts'
import { logLines } from './log-lines.ts'
import { damagedMerge, merge } from './merge.ts'
import { parser } from './parser.ts'
import type { Property } from './property.ts'

/** What the tests look for exceptions from, beside the validators. */
export const properties: readonly Property[] = [parser, formatter, diff, merge, damagedMerge, logLines]
