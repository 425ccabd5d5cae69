import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as WorkflowParser from '@actions/workflow-parser'
import { build } from 'esbuild'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { createFolder } from '../io/temporary-folder.ts'

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly steps: readonly Step[]
  readonly env?: Readonly<Record<string, string>>
  readonly permissions?: Readonly<Record<string, string>>
}

export interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
  /** Of all jobs. */
  readonly steps: readonly Step[]
}

let parser: Promise<typeof WorkflowParser> | undefined

/** GitHub's own parser, as one module: it imports JSON in a way that Node does not take. */
async function loadParser(): Promise<typeof WorkflowParser> {
  const stdin = { contents: "export * from '@actions/workflow-parser'", resolveDir: process.cwd() }
  const outfile = join(createFolder(), 'parser.cjs')
  await build({ stdin, bundle: true, format: 'cjs', platform: 'node', outfile })
  return createRequire(outfile)(outfile) as typeof WorkflowParser
}

/** A workflow that GitHub's own parser has nothing to say about, expressions and triggers included. */
export async function readWorkflow(content: string): Promise<Workflow> {
  parser ??= loadParser()
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await parser
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  const workflow = parse(content) as Omit<Workflow, 'steps'>
  return { ...workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) }
}
