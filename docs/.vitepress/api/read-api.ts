import { join } from 'node:path'
import {
  type ExportDeclaration,
  type FunctionDeclaration,
  type JSDocableNode,
  Node,
  Project,
  type SourceFile,
  type VariableStatement,
} from 'ts-morph'
import { generatedFolder } from '../generated-pages.ts'

/** What a module of the generated code exports. */
export interface ApiModule {
  /** The name of its file, without ending, which is also its entry point in the package; `index` for what is exported there alone. */
  readonly name: string
  readonly entries: readonly ApiEntry[]
}

export interface ApiEntry {
  readonly name: string
  /** The declaration as TypeScript, without bodies; overloads one after the other. */
  readonly code: string
  /** The doc comment, as Markdown. */
  readonly doc: string
}

/** Modules of the package that `index.ts` does not lead to: they bring what not everybody wants. */
const furtherModules = ['guards', 'arbitraries']
/** What these hold has a page of its own for each event type, payload or field. */
const told = /^(?:\.\/namespaces\/|\.\/payloads\.js$|\.\/envelope\.js$)/
/** The ids of one namespace, of which there is a union for each. */
const ofNamespace = /^\w+EventType$/
/** Longer declarations are shown from their beginning. */
const longest = 20

/** VitePress gives each of its loaders a copy of this module, and reading takes a second. */
const shared = globalThis as object as { oktaEventsApi?: readonly ApiModule[] }

/** What the generated code exports, from its doc comments: `index.ts` in its order, then the modules beside it. */
export function readApi(): readonly ApiModule[] {
  shared.oktaEventsApi ??= createApi()
  return shared.oktaEventsApi
}

function createApi(): readonly ApiModule[] {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true })
  const open = (path: string): SourceFile => project.addSourceFileAtPath(join(generatedFolder, path.replace(/\.js$/, '.ts')))
  const exported = open('./index.js')
    .getExportDeclarations()
    .filter((declaration) => !told.test(declaration.getModuleSpecifierValue() ?? ''))
  const whole = exported.filter((declaration) => declaration.isNamespaceExport())
  const picked = exported.filter((declaration) => !declaration.isNamespaceExport())
  const modules = [
    ...whole.map((declaration) => declaration.getModuleSpecifierValue() ?? ''),
    ...furtherModules.map((name) => `./${name}.js`),
  ]
  return [
    ...modules.map((path) => {
      const own = listEntries(open(path))
      const passedOn = listPassedOn(open(path)).flatMap((module) => listEntries(open(module)))
      const entries = [...own, ...passedOn].filter(({ name }) => path !== './event-types.js' || !ofNamespace.test(name))
      return { name: path.replace(/^\.\/|\.js$/g, ''), entries }
    }),
    { name: 'index', entries: picked.flatMap((declaration) => pickEntries(declaration, open)) },
  ]
}

/** The modules of which a module exports everything. */
function listPassedOn(file: SourceFile): readonly string[] {
  return file
    .getExportDeclarations()
    .filter((declaration) => declaration.isNamespaceExport())
    .map((declaration) => declaration.getModuleSpecifierValue() ?? '')
}

function pickEntries(declaration: ExportDeclaration, open: (path: string) => SourceFile): readonly ApiEntry[] {
  const names = declaration.getNamedExports().map((named) => named.getName())
  return listEntries(open(declaration.getModuleSpecifierValue() ?? '')).filter(({ name }) => names.includes(name))
}

function listEntries(file: SourceFile): readonly ApiEntry[] {
  return file.getStatements().flatMap((statement) => {
    if (!Node.isExportable(statement) || !statement.isExported()) return []
    if (Node.isVariableStatement(statement)) return toVariables(statement)
    if (Node.isFunctionDeclaration(statement)) return statement.isOverload() ? [] : [toFunction(statement)]
    if (Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement) || Node.isClassDeclaration(statement))
      return [{ name: statement.getName() ?? '', code: shorten(statement.getText()), doc: readDoc(statement) }]
    return []
  })
}

function toVariables(statement: VariableStatement): readonly ApiEntry[] {
  const doc = readDoc(statement)
  // A guard that only other modules want has no doc comment.
  if (doc === '') return []
  return statement.getDeclarations().map((declaration) => {
    const type = declaration.getTypeNode()?.getText()
    return { name: declaration.getName(), code: `const ${declaration.getName()}${type === undefined ? '' : `: ${type}`}`, doc }
  })
}

function toFunction(declaration: FunctionDeclaration): ApiEntry {
  const overloads = declaration.getOverloads()
  const signatures = overloads.length > 0 ? overloads : [declaration]
  const code = signatures.map((signature) => {
    const body = signature.getBody()
    const text = signature.getText()
    return body === undefined ? text : text.slice(0, text.length - body.getText().length).trimEnd()
  })
  const doc = signatures.map(readDoc).find((text) => text !== '')
  return { name: declaration.getName() ?? '', code: shorten(code.join('\n')), doc: doc ?? readDoc(declaration) }
}

function readDoc(node: JSDocableNode): string {
  return node
    .getJsDocs()
    .map((doc) => doc.getDescription().trim())
    .join('\n\n')
}

function shorten(code: string): string {
  const lines = code.replace(/^export /gm, '').split('\n')
  return lines.length <= longest
    ? lines.join('\n')
    : [...lines.slice(0, longest), `// … and ${lines.length - longest} lines more`].join('\n')
}
