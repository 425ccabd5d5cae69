import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, by the ends of their paths. */
const long = [
  'test/io/killed-run.test.ts',
  'test/fuzz/properties.test.ts',
  'test/cli/cache.test.ts',
  'test/types/compile.test.ts',
  'test/browser/accessibility.test.ts',
  'test/browser/hostile.test.ts',
]

/** Begins with what takes longest, which is not known where nothing has run before: otherwise one worker ends with it while the other waits. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((end) => moduleId.replaceAll('\\', '/').endsWith(end))
      return at < 0 ? long.length : at
    }
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other))
  }
}
