// Prints a TypeScript file with the calls of typia turned into code. typia 12 is a plug-in of the compiler up to TypeScript 5.9, so
// that the name `typescript` has to lead there.
const Module = require('node:module')

const resolveFilename = Module._resolveFilename
Module._resolveFilename = function (request, ...rest) {
  return resolveFilename.call(this, request.replace(/^typescript(?=$|\/)/, 'typescript-5.9'), ...rest)
}

const ts = require('typescript')
const { transform } = require('@typia/transform')
const { copyFileSync, rmSync } = require('node:fs')
const { join } = require('node:path')

const file = join(__dirname, '.typia-input.ts')
copyFileSync(process.argv[2], file)
try {
  const options = { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true, types: [] }
  const program = ts.createProgram([file], options)
  const problems = [...ts.getPreEmitDiagnostics(program)]
  const factory = (transform.default ?? transform)(program, {}, { addDiagnostic: (diagnostic) => problems.push(diagnostic) })
  let text = ''
  program.emit(undefined, (_, output) => { text = output }, undefined, false, { before: [factory] })
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, { getCurrentDirectory: () => '', getCanonicalFileName: (name) => name, getNewLine: () => '\n' }))
  process.stdout.write(text)
} finally {
  rmSync(file)
}
