import type { Catalog, EmitTools, OutputFile } from '../model.ts'
import { emittedHeader } from './emitted-header.ts'

/** The fixed code that emitted modules import, as it is. */
export function emitRuntime(_catalog: Catalog, { templates }: EmitTools): readonly OutputFile[] {
  return [...templates]
    .filter(([path]) => /^runtime\/[\w-]+\.ts$/.test(path))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => ({ path, text: `${emittedHeader}\n${text}` }))
}
