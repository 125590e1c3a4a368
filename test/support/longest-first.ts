// In which order test files begin. Where none has been timed yet, as in a new clone, Vitest goes by their
// sizes, and a short file that takes long may be the last: then one processor has nothing to do.
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** They wait for servers and programs, or play very many shifts. */
export const LONGEST = [
  'test/workshop/session.test.ts',
  'test/golden/balance-table.test.ts',
  'test/chaos/kills.test.ts',
  'test/lab/hostile.test.ts',
  'test/programs/program.test.ts',
  'test/lab/fuzz.test.ts',
  'test/cli/program.test.ts',
  'test/workshop/attacks.test.ts',
  'test/workshop/floods.test.ts',
] as const

const bySize = BaseSequencer.prototype.sort

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await bySize.call(this, files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONGEST.some((file) => moduleId.endsWith(`/${file}`))
}
