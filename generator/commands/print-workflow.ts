import { quoteWord } from './quote-word.ts'
import type { Project } from './read-project.ts'

/** What the workflow is made for. */
export interface WorkflowSettings {
  readonly spec: string
  readonly out: string
  readonly project: Project
}

/** Actions by the commit of the release that stands behind; `git ls-remote` of their repositories tells them. */
const actions = {
  checkout: { uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd', release: 'v6.0.2' },
  setupNode: { uses: 'actions/setup-node@395ad3262231945c25e8478fd5baf05154b1d79f', release: 'v6.1.0' },
}

/** The workflow of GitHub Actions that keeps the catalog current, and opens a pull request where Okta published something. */
export async function printWorkflow(settings: WorkflowSettings): Promise<string> {
  const { Document, isScalar, visit } = await import('yaml')
  const document = new Document(toWorkflow(settings))
  document.commentBefore = ' Pulls what Okta publishes of its event types, and proposes what changed. Written by `okta-events init`.'
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value)) return
      const action = Object.values(actions).find(({ uses }) => uses === value.value)
      if (action !== undefined) value.comment = ` ${action.release}`
    },
  })
  return document.toString({ lineWidth: 0, singleQuote: true })
}

function toWorkflow(settings: WorkflowSettings) {
  return {
    name: 'okta-events',
    on: { schedule: [{ cron: '23 5 * * 1' }], workflow_dispatch: {} },
    permissions: {},
    concurrency: { group: 'okta-events' },
    jobs: {
      update: {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 20,
        permissions: { contents: 'write', 'pull-requests': 'write' },
        env: {
          BASE: toExpression('github.ref_name'),
          BRANCH: 'okta-events/update',
        },
        steps: listSteps(settings),
      },
    },
  }
}

function toExpression(name: string): string {
  return `\${{ ${name} }}`
}

/** Steps that run code of the project are not given the token. */
function listSteps({ spec, out, project }: WorkflowSettings) {
  const { install, nodeFile, run, test } = project
  const isTested = test !== null
  return [
    { uses: actions.checkout.uses, with: { 'persist-credentials': false } },
    { uses: actions.setupNode.uses, with: nodeFile === null ? { 'node-version': 24 } : { 'node-version-file': nodeFile } },
    ...(install.length === 0 ? [] : [{ name: 'Install', run: toScript(install) }]),
    { name: 'Pull what Okta publishes', run: `${run} pull` },
    { name: 'Say what changed', run: toScript(listReportCommands(run)) },
    { name: 'Generate', run: `${run} generate` },
    ...(isTested ? [{ name: 'Test', id: 'test', 'continue-on-error': true, run: test }] : []),
    { name: 'Commit and push', id: 'push', env: { TOKEN: toExpression('github.token') }, run: toScript(listPushCommands([spec, out])) },
    {
      name: 'Open the pull request, or bring it up to date',
      if: "steps.push.outputs.pushed == 'true'",
      env: { GH_TOKEN: toExpression('github.token'), ...(isTested ? { TESTS: toExpression('steps.test.outcome') } : {}) },
      run: toScript([...(isTested ? [warning] : []), ...proposal]),
    },
    ...(isTested ? [{ name: 'Fail where the tests did', if: "steps.test.outcome == 'failure'", run: 'exit 1' }] : []),
  ]
}

/** The whole report is the summary of the run; the body of a pull request may have 65,536 characters. */
function listReportCommands(run: string): readonly string[] {
  return [
    `${run} diff --title > "$RUNNER_TEMP/title.txt"`,
    `${run} diff --markdown > "$RUNNER_TEMP/report.md"`,
    'cat "$RUNNER_TEMP/report.md" >> "$GITHUB_STEP_SUMMARY"',
    `awk '{ size += length($0) + 1 } size < 60000' "$RUNNER_TEMP/report.md" > "$RUNNER_TEMP/body.md"`,
  ]
}

/** Hooks of the project would be given the token too. */
function listPushCommands(folders: readonly string[]): readonly string[] {
  return [
    `git add --all -- ${folders.map(quoteWord).join(' ')}`,
    'if git diff --cached --quiet; then exit 0; fi',
    'git config core.hooksPath /dev/null',
    "git config user.name 'github-actions[bot]'",
    "git config user.email '41898282+github-actions[bot]@users.noreply.github.com'",
    'git switch --create "$BRANCH"',
    'git commit --quiet --file "$RUNNER_TEMP/title.txt"',
    `git -c 'credential.helper=!f() { echo username=x-access-token; echo "password=$TOKEN"; }; f' push --force origin "$BRANCH"`,
    'echo pushed=true >> "$GITHUB_OUTPUT"',
  ]
}

const warning = `if [ "$TESTS" = failure ]; then printf '\\n**The tests of this project fail with this update.**\\n' >> "$RUNNER_TEMP/body.md"; fi`

const proposal = [
  `url=$(gh pr list --head "$BRANCH" --state open --json url --jq '.[].url')`,
  'if [ -n "$url" ]; then',
  '  gh pr edit "$url" --title "$(cat "$RUNNER_TEMP/title.txt")" --body-file "$RUNNER_TEMP/body.md"',
  'else',
  '  gh pr create --base "$BASE" --head "$BRANCH" --title "$(cat "$RUNNER_TEMP/title.txt")" --body-file "$RUNNER_TEMP/body.md"',
  'fi',
]

function toScript(lines: readonly string[]): string {
  return lines.length === 1 ? (lines[0] ?? '') : `${lines.join('\n')}\n`
}
