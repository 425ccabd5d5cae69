import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

/** Guards that only other modules want are named for the type that they check, and that is all there is to say of them. */
const guard = /^(?:kinds\.ts: is|guards\.ts: passes)[A-Z]/

/** The names that a module declares for others, none of whose declarations, overloads among them, has a doc comment. */
function listSilent(path: string): readonly string[] {
  const text = readFileSync(`generated/${path}`, 'utf8')
  const declared = [...text.matchAll(/^(.*)\nexport (?:const|function|class|interface|type) (\w+)/gm)]
  const told = new Set(declared.filter(([, above]) => above?.endsWith('*/')).map(([, , name]) => name))
  return [...new Set(declared.map(([, , name]) => name))].filter((name) => !told.has(name)).map((name) => `${path}: ${name}`)
}

const paths = globSync('**/*.ts', { cwd: 'generated' }).sort()

test('every export of the generated code has a doc comment', () => {
  expect(paths).toEqual(expect.arrayContaining(['validators.ts', 'namespaces/okta-user.ts', 'runtime/validate.ts']))
  expect(paths.flatMap(listSilent).filter((name) => !guard.test(name))).toEqual([])
})
