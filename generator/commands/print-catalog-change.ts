import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toVisible } from '../emit/escape.ts'
import { readDocumentFile } from '../io/read-documents.ts'
import type { OutputFile } from '../model.ts'
import { printCounts, printReason } from './print-difference-counts.ts'

const catalogName = 'catalog.json'

/** The text of the catalog that an output folder holds, or null. */
export function readCatalog(out: string): string | null {
  const path = join(out, catalogName)
  return existsSync(path) ? new TextDecoder().decode(readDocumentFile(path, path).bytes) : null
}

/** What a run changed in the catalog, in few lines: the counts, and the verdict with the rule behind it. */
export async function printCatalogChange(before: string | null, output: readonly OutputFile[]): Promise<readonly string[]> {
  const after = output.find(({ path }) => path === catalogName)?.text
  if (before === null || after === undefined || before === after) return []
  const [{ compareEditions }, { parseCatalogJson }, { toEdition }, { toVerdict }, { formatVersion }] = await Promise.all([
    import('../diff/compare.ts'),
    import('../diff/parse-catalog-json.ts'),
    import('../diff/to-edition.ts'),
    import('../diff/to-verdict.ts'),
    import('../emit/format-version.ts'),
  ])
  const [old, now] = [parse(before), parse(after)]
  if (old === null || now === null) return []
  const difference = compareEditions(old, now)
  const verdict = toVerdict(difference)
  const counts = printCounts(difference)
  return counts.length === 0 ? [] : [...counts, `Verdict: ${verdict.level}. ${printReason(verdict, toVisible)}`, '']

  /** A catalog that was not written by this version has nothing to compare. */
  function parse(text: string) {
    try {
      return toEdition(parseCatalogJson(JSON.parse(text), formatVersion))
    } catch {
      return null
    }
  }
}
