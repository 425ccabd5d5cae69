/** Every problem that the generator can report: code, severity, what it says, and what to do about it. */

type Severity = 'error' | 'warning'

interface Definition {
  /** error: output would be wrong or missing. warning: output is right but weaker than the document deserves. */
  readonly severity: Severity
  /** One line: the fact first, then what was done instead; source text in backticks. */
  readonly reason: (values: never) => string
  /** What the writer of the document can do. */
  readonly fix: string
}

const list = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ')
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** By code. Codes are public: never rename or reuse one. */
export const diagnostics = {
  'document/empty': {
    severity: 'error',
    reason: () => 'Empty document, expected the event types of a namespace',
    fix: 'Fill the document, or delete it.',
  },
  'document/encoding': {
    severity: 'error',
    reason: () => 'Unreadable text, expected UTF-8',
    fix: 'Save the document as UTF-8.',
  },
  'document/conflict': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Unresolved merge conflict \`${found}\`, of which the first side was read`,
    fix: 'Resolve the conflict, and delete the lines that git put around its sides.',
  },
  'document/title': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Unexpected title \`${found}\`, expected a namespace such as \`Okta-user\``,
    fix: 'Start the document with `# Okta-<namespace>`.',
  },
  'document/unsafe-text': {
    severity: 'warning',
    reason: ({ character }: { character: string }) => `Invisible character \`${character}\`, shown as its code in every output`,
    fix: 'Delete the character: it can make text read differently from what it says.',
  },
  'document/nesting': {
    severity: 'error',
    reason: ({ depth, most }: { depth: number; most: number }) =>
      `Markdown nested ${depth} levels deep, expected at most ${most}; the lines were left out`,
    fix: 'Write the text without nesting: catalog documents need none.',
  },
  'document/markup': {
    severity: 'warning',
    reason: ({ markup, text }: { markup: string; text: string }) => `Markdown ${markup} around \`${text}\`, read as plain text`,
    fix: 'Write descriptions as plain text; links go below `### References`.',
  },
  'document/unexpected-content': {
    severity: 'warning',
    reason: ({ found, where }: { found: string; where: string }) => `Unexpected text \`${found}\` ${where}, left out`,
    fix: 'Move the text into a Description, or delete it.',
  },
  'document/unknown-heading': {
    severity: 'warning',
    reason: ({ found, expected }: { found: string; expected: readonly string[] }) =>
      `Unknown heading \`${found}\`, expected ${list(expected)}; what it heads was left out`,
    fix: 'Correct the heading, or move the text into a Description.',
  },
  'document/repeated-namespace': {
    severity: 'warning',
    reason: ({ namespace, other }: { namespace: string; other: string }) =>
      `Namespace \`${namespace}\` is in \`${other}\` too; where both name an event type they say the same and are read as one`,
    fix: 'Keep one document for each namespace.',
  },
  'index/missing': {
    severity: 'error',
    reason: () => 'No index of event types, expected a table `eventType`, `Description` before the first section',
    fix: 'Add the index, or run `okta-events fmt` on a document that has it.',
  },
  'index/count-missing': {
    severity: 'warning',
    reason: () => 'No count of event types, expected a line such as ``10 operations, identified by `eventType` in the audit log.``',
    fix: 'Add the line, so that a lost row is noticed.',
  },
  'index/count': {
    severity: 'error',
    reason: ({ stated, rows, sections }: { stated: number; rows: number; sections: number }) =>
      `${plural(stated, 'event type')} stated, but the index has ${plural(rows, 'row')} and the document ${plural(sections, 'section')}`,
    fix: 'Correct the count, or restore what is missing.',
  },
  'index/row-without-section': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Index row \`${id}\` has no section`,
    fix: 'Add a section with that id, or delete the row.',
  },
  'index/section-without-row': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Section \`${id}\` has no index row`,
    fix: 'Add a row for it to the index, or delete the section.',
  },
  'index/duplicate-row': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Duplicate index row \`${id}\``,
    fix: 'Keep one of the rows.',
  },
  'index/unsplit-row': {
    severity: 'error',
    reason: ({ text }: { text: string }) => `Index row \`${text}\` starts with the id of no section, so its cells cannot be told apart`,
    fix: 'Add the section of the event type, or put the cells into a table.',
  },
  'index/description': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Description of \`${id}\` differs between index and section`,
    fix: 'Make the two alike; the section is the fuller place.',
  },
  'event-type/duplicate': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Duplicate event type \`${id}\``,
    fix: 'Keep one of the sections.',
  },
  'event-type/id': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Event type id \`${id}\`, expected segments of \`A-Z a-z 0-9 _ -\` with single dots between them`,
    fix: 'Correct the id as Okta publishes it.',
  },
  'event-type/namespace': {
    severity: 'error',
    reason: ({ id, namespace }: { id: string; namespace: string }) => `Event type \`${id}\` does not belong to namespace \`${namespace}\``,
    fix: 'Move the section into the document of its namespace, or correct the id.',
  },
  'event-type/stated-namespace': {
    severity: 'error',
    reason: ({ stated, namespace }: { stated: string; namespace: string }) => `Namespace \`${stated}\` in a document of \`${namespace}\``,
    fix: 'Correct the namespace of the section, or move it.',
  },
  'event-type/description-missing': {
    severity: 'warning',
    reason: ({ id }: { id: string }) => `No description of \`${id}\``,
    fix: 'Add one to three sentences below `### Description`.',
  },
  'event-type/colliding-name': {
    severity: 'error',
    reason: ({ id, other, name }: { id: string; other: string; name: string }) =>
      `Event types \`${id}\` and \`${other}\` both become \`${name}\` in file names`,
    fix: 'Two ids may not differ in letter case, dots and hyphens alone; check both against Okta’s catalog.',
  },
  'event-type/deprecated': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Deprecation \`${found}\`, expected \`yes\` or a release such as \`2024.05.0\``,
    fix: 'Correct the line `- Deprecated: …`.',
  },
  'event-type/since': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Release \`${found}\`, expected a year and a number such as \`2018.05.0\``,
    fix: 'Correct the line `- Since: …`.',
  },
  'event-type/tag': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Tag \`${found}\`, expected lower-case words with hyphens such as \`event-hook-eligible\``,
    fix: 'Correct the line `- Tags: …`.',
  },
  'event-type/successor': {
    severity: 'error',
    reason: ({ successor }: { successor: string }) => `Successor \`${successor}\` is no event type that is known`,
    fix: 'Correct the id of the successor.',
  },
  'event-type/unknown-fact': {
    severity: 'warning',
    reason: ({ found, expected }: { found: string; expected: readonly string[] }) =>
      `Unknown fact \`${found}\`, expected ${list(expected)}; left out`,
    fix: 'Correct the name before the colon.',
  },
  'event-type/duplicate-fact': {
    severity: 'error',
    reason: ({ name }: { name: string }) => `Duplicate fact \`${name}\``,
    fix: 'Keep one of the lines.',
  },
  'field/duplicate': {
    severity: 'error',
    reason: ({ name }: { name: string }) => `Duplicate field \`${name}\``,
    fix: 'Keep one of the rows.',
  },
  'field/name': {
    severity: 'error',
    reason: ({ name }: { name: string }) => `Field \`${name}\`, expected a path such as \`actor.id\` or \`target[].type\``,
    fix: 'Correct the path.',
  },
  'field/unknown-path': {
    severity: 'warning',
    reason: ({ text, name }: { text: string; name: string }) =>
      `Field row \`${text}\` starts with no path of the envelope, read as \`${name}\``,
    fix: 'Check the split; if the path is real, add it to `spec/log-event.md`.',
  },
  'field/unsplit-row': {
    severity: 'error',
    reason: ({ text }: { text: string }) => `Field row \`${text}\` starts with no path of the envelope, and its end is not clear`,
    fix: 'Add the path to `spec/log-event.md`, or put the cells into a table.',
  },
  'field/undocumented-path': {
    severity: 'warning',
    reason: ({ name }: { name: string }) => `Field \`${name}\` is no path of the envelope, so its type is not known`,
    fix: 'Correct the path, or add it to `spec/log-event.md`.',
  },
  'field/columns': {
    severity: 'error',
    reason: ({ found }: { found: readonly string[] }) => `Columns ${list(found)}, expected \`Name\`, \`Type\`, \`Description\``,
    fix: 'Give the table those columns; `Type` may be missing.',
  },
  'field/row': {
    severity: 'error',
    reason: ({ found, expected }: { found: number; expected: number }) => `Row of ${plural(found, 'cell')}, expected ${expected}`,
    fix: 'Write `\\|` for a bar inside a cell.',
  },
  'field/two-types': {
    severity: 'error',
    reason: ({ name, type, other }: { name: string; type: string; other: string }) =>
      `Field \`${name}\` is \`${type}\` here, but \`${other}\` elsewhere`,
    fix: 'Make the types alike; `spec/log-event.md` decides.',
  },
  'field/enumeration': {
    severity: 'error',
    reason: ({ name, values }: { name: string; values: readonly string[] }) =>
      `Description of \`${name}\` lists ${list(values)}, which the envelope does not know`,
    fix: 'Correct the description, or add the value to the enumeration in `spec/log-event.md`.',
  },
  'field/open-enumeration': {
    severity: 'error',
    reason: ({ name }: { name: string }) => `Description of \`${name}\` leaves its values open, but the envelope closes them`,
    fix: 'Drop the `etc.`, or open the type in `spec/log-event.md` with `| string`.',
  },
  'field/not-an-enumeration': {
    severity: 'error',
    reason: ({ name, type }: { name: string; type: string }) =>
      `Description of \`${name}\` lists values, but the envelope says \`${type}\``,
    fix: 'Correct the description, or the type in `spec/log-event.md`.',
  },
  'reference/url': {
    severity: 'error',
    reason: ({ url }: { url: string }) => `Link \`${url}\`, expected a URL that starts with \`https://\``,
    fix: 'Correct the link, or delete it.',
  },
  'type/syntax': {
    severity: 'error',
    reason: ({ text, expected }: { text: string; expected: string }) => `Type \`${text}\`, expected ${expected}`,
    fix: 'Write a type such as `string`, `string[]`, `"A" | "B" | string` or `LogEventActor | null`.',
  },
  'type/unknown': {
    severity: 'error',
    reason: ({ id, nearest }: { id: string; nearest: string | null }) =>
      `Type \`${id}\` is not defined${nearest === null ? '' : `, the nearest is \`${nearest}\``}`,
    fix: 'Correct the name, or define it: rows below the path make a structure, a list below `## Enumerations` an enumeration.',
  },
  'envelope/missing': {
    severity: 'error',
    reason: () => 'No message `LogEvent`, expected a section `## LogEvent` with a table of paths',
    fix: 'Restore the section in `spec/log-event.md`.',
  },
  'envelope/columns': {
    severity: 'error',
    reason: ({ found }: { found: readonly string[] }) =>
      `Columns ${list(found)}, expected \`Path\`, \`Type\`, \`Presence\`, \`Flags\`, \`Description\``,
    fix: 'Give the table those five columns; `Flags` may be left out.',
  },
  'envelope/presence': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Presence \`${found}\`, expected \`required\` or \`optional\``,
    fix: 'Correct the cell.',
  },
  'envelope/flag': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Flag \`${found}\`, expected \`personal\`, \`sensitive\` or \`customer\``,
    fix: 'Correct the cell.',
  },
  'envelope/duplicate': {
    severity: 'error',
    reason: ({ name }: { name: string }) => `Duplicate \`${name}\``,
    fix: 'Keep one of the two.',
  },
  'envelope/orphan': {
    severity: 'error',
    reason: ({ path, parent }: { path: string; parent: string }) => `Path \`${path}\` has no row \`${parent}\` that names its structure`,
    fix: 'Add a row for the parent before it, with the name of a structure as its type.',
  },
  'payload/unknown': {
    severity: 'error',
    reason: ({ id, nearest }: { id: string; nearest: string | null }) =>
      `Payload \`${id}\` is not defined${nearest === null ? '' : `, the nearest is \`${nearest}\``}`,
    fix: 'Correct the name, or add the payload to `spec/payloads/`.',
  },
  'payload/duplicate': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Duplicate payload \`${id}\``,
    fix: 'Keep one of the two.',
  },
  'payload/id': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Payload \`${id}\`, expected a name in PascalCase such as \`DirectoryDebugData\``,
    fix: 'Correct the name.',
  },
  'payload/colliding-name': {
    severity: 'error',
    reason: ({ id, other, name }: { id: string; other: string; name: string }) =>
      `Payloads \`${id}\` and \`${other}\` both become \`${name}\` in file names`,
    fix: 'Two payloads may not differ in letter case alone; rename one wherever it is mentioned.',
  },
  'payload/kind': {
    severity: 'error',
    reason: ({ id, found }: { id: string; found: string | null }) =>
      `Kind ${found === null ? 'missing' : `\`${found}\``} of payload \`${id}\`, expected \`debug data\`, \`target\` or \`change details\``,
    fix: 'Add the line `- Kind: …` below the heading.',
  },
  'payload/wrong-kind': {
    severity: 'error',
    reason: ({ id, kind, expected }: { id: string; kind: string; expected: string }) =>
      `Payload \`${id}\` is of kind \`${kind}\`, expected \`${expected}\``,
    fix: 'Name a payload of that kind.',
  },
  'payload/cycle': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Payload \`${id}\` extends itself`,
    fix: 'Break the circle of `- Extends: …` lines.',
  },
  'payload/flag': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Flag \`${found}\`, expected \`personal\`, \`sensitive\` or \`customer\``,
    fix: 'Correct the cell.',
  },
  'payload/duplicate-field': {
    severity: 'error',
    reason: ({ name }: { name: string }) => `Duplicate key \`${name}\``,
    fix: 'Keep one of the rows.',
  },
  'payload/columns': {
    severity: 'error',
    reason: ({ found }: { found: readonly string[] }) =>
      `Columns ${list(found)}, expected \`Name\`, \`Type\`, \`Format\`, \`Flags\`, \`Values\``,
    fix: 'Give the table those five columns.',
  },
  'removed/columns': {
    severity: 'error',
    reason: ({ found }: { found: readonly string[] }) =>
      `Columns ${list(found)}, expected \`eventType\`, \`Last seen\`, \`Removed by\`, \`Successor\``,
    fix: 'Give the table those four columns.',
  },
  'removed/date': {
    severity: 'error',
    reason: ({ found }: { found: string }) => `Day \`${found}\`, expected a date such as \`2026-05-07\``,
    fix: 'Correct the cell.',
  },
  'removed/documented': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Removed event type \`${id}\` is in the catalog too`,
    fix: 'Delete its row here, or its section there.',
  },
  'removed/duplicate': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Duplicate removed event type \`${id}\``,
    fix: 'Keep one of the rows.',
  },
  'removed/section-without-row': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Section \`${id}\` has no row among the removed event types`,
    fix: 'Add its row to the table, or delete the section.',
  },
  'publication/syntax': {
    severity: 'error',
    reason: ({ problem }: { problem: string }) => `Unreadable publication: ${problem}`,
    fix: 'Download it again: it is cut short, or was changed on the way.',
  },
  'publication/empty': {
    severity: 'error',
    reason: () => 'Publication without event types',
    fix: 'Check the address: it should be Okta’s CSV of event types, or its `event-types.json`.',
  },
  'publication/columns': {
    severity: 'error',
    reason: ({ missing, found }: { missing: readonly string[]; found: readonly string[] }) =>
      `Columns ${list(found)}, but no ${list(missing)}`,
    fix: 'Check the address; if Okta renamed a column, this version of the command does not know it yet.',
  },
  'publication/unknown-column': {
    severity: 'warning',
    reason: ({ found }: { found: readonly string[] }) => `Unknown columns ${list(found)}, left out`,
    fix: 'Nothing is lost of what this version of the command knows; look whether a newer one takes them.',
  },
  'publication/shape': {
    severity: 'error',
    reason: ({ path, expected }: { path: string; expected: string }) => `\`${path}\` is not ${expected}`,
    fix: 'Check the address; if Okta changed the form of its publication, this version of the command does not know it yet.',
  },
  'publication/duplicate': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Duplicate event type \`${id}\` in the publication`,
    fix: 'Download it again; if it stays, tell Okta, and delete one of the two from a copy to go on.',
  },
  'publication/id': {
    severity: 'error',
    reason: ({ id }: { id: string }) =>
      `Event type id \`${id}\` in the publication, expected segments of \`A-Z a-z 0-9 _ -\` with single dots between them`,
    fix: 'Download it again; if it stays, tell Okta.',
  },
  'publication/fact': {
    severity: 'error',
    reason: ({ id, name, found }: { id: string; name: string; found: string }) => `${name} \`${found}\` of \`${id}\` in the publication`,
    fix: 'Download it again; if it stays, tell Okta.',
  },
  'publication/vanished': {
    severity: 'error',
    reason: ({ count, of, some }: { count: number; of: number; some: readonly string[] }) =>
      `${count} of ${of} event types are missing from the publication, ${list(some)} among them`,
    fix: 'Check that the publication is whole; if so, run it again with `--force`.',
  },
  'publication/unsound': {
    severity: 'error',
    reason: ({ path, problem }: { path: string; problem: string }) => `Merged, \`${path}\` would not be sound: ${problem}`,
    fix: 'Mend the document, if what the problem names stands in it already; otherwise tell Okta.',
  },
  'lock/syntax': {
    severity: 'error',
    reason: ({ problem }: { problem: string }) => `Unreadable lock file: ${problem}`,
    fix: 'Restore `okta.lock.json` from version control, or delete it: then every description counts as reviewed.',
  },
  'namespace/colliding-name': {
    severity: 'error',
    reason: ({ namespace, other, name }: { namespace: string; other: string; name: string }) =>
      `Namespaces \`${namespace}\` and \`${other}\` both become \`${name}\` in the output`,
    fix: 'Rename one of the namespaces.',
  },
} as const satisfies Record<string, Definition>

export type DiagnosticCode = keyof typeof diagnostics

/** The values that the reason of a code is made from. */
export type DiagnosticValues<Code extends DiagnosticCode> = Code extends DiagnosticCode
  ? Parameters<(typeof diagnostics)[Code]['reason']> extends [infer Values extends object]
    ? Values
    : object
  : never

/** Warnings about text that has no place in canonical form: printing the document would lose it. */
export const textLosingCodes: ReadonlySet<string> = new Set<DiagnosticCode>([
  'document/unexpected-content',
  'document/unknown-heading',
  'event-type/unknown-fact',
])
