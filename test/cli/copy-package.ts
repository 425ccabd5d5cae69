import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { createFolder } from '../io/temporary-folder.ts'

/** A copy of the installed package, to be changed. */
export function copyPackage(): string {
  const folder = createFolder()
  for (const name of ['package.json', 'templates', 'spec', 'dist'])
    cpSync(join(inject('installed'), name), join(folder, name), { recursive: true })
  symlinkSync(join(inject('installed'), 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}
