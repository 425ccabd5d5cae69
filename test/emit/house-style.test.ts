import { describe, expect, test } from 'vitest'
import { toHouseStyle } from '../../generator/emit/house-style.ts'
import { wrapLine } from '../../generator/emit/wrap-line.ts'

describe('house style', () => {
  const cases = [
    { name: 'drops semicolons at line ends', given: 'const a = 1;\nconst b = 2;\n', want: 'const a = 1\nconst b = 2\n' },
    {
      name: 'keeps them between statements of a line',
      given: 'for (let a = 0; a < 1; a += 1) b(a);\n',
      want: 'for (let a = 0; a < 1; a += 1) b(a)\n',
    },
    { name: 'keeps them where the next line would go on', given: 'a();\n[1].map(b);\n', want: 'a();\n[1].map(b)\n' },
    { name: 'drops them before a comment', given: 'const a = 1;\n// b\n', want: 'const a = 1\n// b\n' },
    { name: 'leaves strings alone', given: "const a = ';\\n;';\n", want: "const a = ';\\n;'\n" },
    { name: 'leaves comments alone', given: '/** a; */\nconst a = 1;\n', want: '/** a; */\nconst a = 1\n' },
    {
      name: 'sets declarations apart, and imports not',
      given: "import { a } from './a.js';\nimport { b } from './b.js';\n/** A. */\ntype A = 1;\n/** B. */\ntype B = 2;\n",
      want: "import { a } from './a.js'\nimport { b } from './b.js'\n\n/** A. */\ntype A = 1\n\n/** B. */\ntype B = 2\n",
    },
    {
      name: 'keeps overloads together',
      given: 'export function a(b: 1): 1;\nexport function a(b: 2): 2;\nexport function a(b: number): number {\n  return b;\n}\n',
      want: 'export function a(b: 1): 1\nexport function a(b: 2): 2\nexport function a(b: number): number {\n  return b\n}\n',
    },
    { name: 'makes a comment of one line one line', given: '/**\n * A.\n */\ntype A = 1;\n', want: '/** A. */\ntype A = 1\n' },
    { name: 'goes on behind a brace', given: 'if (a) {\n  b()\n}\nelse c()\n', want: 'if (a) {\n  b()\n} else c()\n' },
    {
      name: 'sets what is passed on apart',
      given: "const a = 1;\nexport type * from './b.js';\nexport * from './c.js';\nexport type { D } from './d.js';\n",
      want: "const a = 1\n\nexport type * from './b.js'\nexport * from './c.js'\nexport type { D } from './d.js'\n",
    },
    { name: 'closes an empty body at once', given: 'interface A {\n}\n', want: 'interface A {}\n' },
  ]
  test.each(cases)('$name', ({ given, want }) => {
    expect(toHouseStyle(given)).toBe(want)
  })
})

describe('a line that is too long', () => {
  const long = 'x'.repeat(50)
  const cases = [
    {
      name: 'is broken at the commas of a call',
      given: `  f(${long}, ${long}, [${long}])`,
      want: ['  f(', `    ${long},`, `    ${long},`, `    [${long}],`, '  )'],
    },
    {
      name: 'is broken at type arguments, without a comma at the end',
      given: `  'a': S<'${long}', ${long}, ${long}>`,
      want: ["  'a': S<", `    '${long}',`, `    ${long},`, `    ${long}`, '  >'],
    },
    {
      name: 'is broken at the members of a union',
      given: `  a?: '${long}' | '${long}' | '${long}'`,
      want: ['  a?:', `    | '${long}'`, `    | '${long}'`, `    | '${long}'`],
    },
    {
      name: 'is broken at the members of an intersection',
      given: `  ${long} & ${long} & ${long}`,
      want: [`  ${long} &`, `    ${long} &`, `    ${long}`],
    },
    {
      name: 'is broken at parents',
      given: `export interface A extends ${long}, ${long}, ${long} {}`,
      want: ['export interface A', `  extends ${long},`, `    ${long},`, `    ${long} {}`],
    },
    {
      name: 'is left where it is a comment',
      given: ` * ${long}, ${long} (${long}, ${long})`,
      want: [` * ${long}, ${long} (${long}, ${long})`],
    },
    {
      name: 'is left where it is one string',
      given: `const a = '${long} (${long}, ${long}) | ${long}'`,
      want: [`const a = '${long} (${long}, ${long}) | ${long}'`],
    },
  ]
  test.each(cases)('$name', ({ given, want }) => {
    expect(wrapLine(given)).toEqual(want)
  })
})
