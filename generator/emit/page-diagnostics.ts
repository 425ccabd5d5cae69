import { type DiagnosticCode, diagnostics } from '../diagnostics.ts'
import { diagnosticExamples } from './page-diagnostic-examples.ts'

interface DiagnosticView {
  readonly code: string
  readonly severity: string
  /** Why the generator reports it at all. */
  readonly why: string
  /** A message as it is printed, on one line. */
  readonly message: string
  readonly fix: string
}

/** What `diagnostics.md.hbs` shows. */
export interface DiagnosticsView {
  readonly groups: readonly { readonly title: string; readonly diagnostics: readonly DiagnosticView[] }[]
}

/** What each group of codes, the part before the slash, is about. */
const groupTitles: Readonly<Record<GroupOf<DiagnosticCode>, string>> = {
  document: 'The document as a whole',
  index: 'The index of event types',
  'event-type': 'Sections of event types',
  field: 'Rows of fields',
  reference: 'Links',
  type: 'Type expressions',
  envelope: 'The log event',
  payload: 'Payloads',
  removed: 'Removed event types',
  namespace: 'Namespaces',
  publication: 'Okta’s publications',
  lock: 'The lock file',
}

type GroupOf<Code extends string> = Code extends `${infer Group}/${string}` ? Group : never

const whys = {
  error: 'Output would be wrong or missing, so nothing is written.',
  warning: 'Output is right, but weaker than the document deserves. With `--strict` it counts as an error.',
} as const

/** Every code that the generator can report, by group, in the order of the table. */
export function toDiagnosticsView(): DiagnosticsView {
  const codes = Object.keys(diagnostics) as DiagnosticCode[]
  return {
    groups: Object.entries(groupTitles).map(([group, title]) => ({
      title,
      diagnostics: codes.filter((code) => code.startsWith(`${group}/`)).map(toDiagnosticView),
    })),
  }
}

function toDiagnosticView<Code extends DiagnosticCode>(code: Code): DiagnosticView {
  const { severity, fix, reason } = diagnostics[code]
  const { path, values } = diagnosticExamples[code]
  // The table of examples ties each code to its values; the compiler cannot follow that through a union of codes.
  const text = (reason as (values: (typeof diagnosticExamples)[Code]['values']) => string)(values)
  return { code, severity, why: whys[severity], message: `${path}:14:3: ${severity}: ${text}  [${code}]`, fix }
}
