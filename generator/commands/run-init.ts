import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toVisible } from '../emit/escape.ts'
import { attempt } from '../io/command-error.ts'
import { toTextHash } from '../io/hash.ts'
import { checkOutputFolder } from '../io/output-folder.ts'
import { planOwnDocuments } from '../io/own-documents.ts'
import { replaceDocuments, withDocuments } from '../io/replace-documents.ts'
import { createWriter } from '../io/write-file.ts'
import { noChanges, type Outcome, toCount } from './outcome.ts'
import { printConfig } from './print-config.ts'
import { printWorkflow } from './print-workflow.ts'
import type { Config } from './read-config.ts'
import { type Project, readProject } from './read-project.ts'
import { startOutcome } from './to-outcome.ts'

export interface InitSettings {
  readonly spec: string
  readonly out: string
  /** What the project is configured with already. */
  readonly config: Config
  readonly dryRun: boolean
  /** Write the workflow anew, whatever it holds. */
  readonly force: boolean
}

const configName = 'okta-events.config.ts'
const workflowName = '.github/workflows/okta-events.yml'
/** How long to wait for another run, in ms. */
const patience = 10_000

/** What is to become of a file. */
interface FilePlan {
  readonly path: string
  readonly text: string
  readonly fate: 'created' | 'updated' | 'unchanged' | 'kept'
}

/** Give the current folder what it takes to have a catalog and to keep it current. Nothing that a person wrote is touched, but for the workflow where that is forced. */
export async function runInit(settings: InitSettings): Promise<Outcome> {
  const { spec, out, dryRun, config } = settings
  checkOutputFolder(out, [spec])
  const project = readProject('.')
  const workflow = planFile(workflowName, await printWorkflow({ spec, out, project }), settings.force)
  const isOwnConfig = config.path === null || config.path === configName
  const plans = [...(isOwnConfig ? [planFile(configName, printConfig(spec, out), false)] : []), workflow]
  const documents = planOwnDocuments(spec)
  if (!dryRun) {
    if (documents.changes.length > 0) {
      attempt(1, 'make', spec, 'Allow it, or name another folder with --spec.', () => mkdirSync(spec, { recursive: true }))
      await withDocuments(spec, patience, () => replaceDocuments(spec, planOwnDocuments(spec).changes))
    }
    const write = createWriter('')
    for (const { path, text, fate } of plans) if (fate === 'created' || fate === 'updated') write(path, text)
  }
  return conclude(settings, plans, documents, project)
}

function planFile(path: string, text: string, force: boolean): FilePlan {
  if (!existsSync(path)) return { path, text, fate: 'created' }
  const found = attempt(1, 'read', path, 'Move it away, and run again.', () => readFileSync(path))
  if (toTextHash(found) === toTextHash(text)) return { path, text, fate: 'unchanged' }
  return { path, text, fate: force ? 'updated' : 'kept' }
}

type Documents = ReturnType<typeof planOwnDocuments>

function conclude(
  { spec, out, dryRun, config }: InitSettings,
  plans: readonly FilePlan[],
  documents: Documents,
  project: Project,
): Outcome {
  const pick = (fate: FilePlan['fate']) => plans.filter((plan) => plan.fate === fate).map(({ path }) => path)
  const [updated, kept] = [pick('updated'), pick('kept')]
  const created = [...pick('created'), ...documents.changes.map(({ path }) => join(spec, path).replaceAll('\\', '/'))]
  const unchanged = pick('unchanged').length + documents.unchanged
  const next = [...(project.isInstalled ? [] : [project.add]), 'npx okta-events pull', 'npx okta-events generate']
  const would = dryRun ? 'would be ' : ''
  const lines = [
    ...plans.map(({ path, fate }) => printPlan(path, fate, would)),
    ...(config.path === null || config.path === configName ? [] : [`${toVisible(config.path)}: kept, as the configuration`]),
    printDocuments(spec, documents, would),
    '',
    'Next',
    ...next.map((command) => `  ${command}`),
    `and commit ${[...plans.map(({ path }) => path), spec, out].map(toVisible).join(', ')}.`,
    '',
  ]
  const total = created.length + updated.length
  const summary = total === 0 ? 'Nothing to do' : `${dryRun ? 'Nothing written; without --dry-run ' : ''}${toCount(total, 'file')} written`
  return { ...startOutcome('init'), files: { ...noChanges, created, updated, unchanged }, lines, details: { dryRun, kept, next }, summary }
}

function printPlan(path: string, fate: FilePlan['fate'], would: string): string {
  if (fate === 'kept' && path === configName) return `${path}: kept, as the configuration`
  if (fate === 'kept') return `${path}: kept, though it has other content than init would write; --force overwrites it`
  return `${path}: ${fate === 'unchanged' ? 'there already' : `${would}${fate}`}`
}

function printDocuments(spec: string, { changes, unchanged, isForeign }: Documents, would: string): string {
  const folder = toVisible(spec)
  if (isForeign) return `${folder}: kept, as it has documents of its own`
  if (changes.length === 0) return `${folder}: ${toCount(unchanged, 'file')} there already`
  return `${folder}: ${toCount(changes.length, 'file')} ${would}created, as this version of okta-events has them`
}
