// Keys, codes and ids. Keys are kept as hashes only: whoever reads the data file can be nobody.
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { MAX_SEED } from '../sim/index.ts'
import { CODE_LENGTH, CODE_LETTERS } from '../wire/index.ts'

const KEY_BYTES = 16
const RUN_ID_LENGTH = 16
const RUN_ID = new RegExp(`^[\\w-]{${RUN_ID_LENGTH}}$`)

export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

export function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url')
}

export function newCode(): string {
  return Array.from(
    { length: CODE_LENGTH },
    () => CODE_LETTERS[randomInt(CODE_LETTERS.length)],
  ).join('')
}

export function newSeed(): number {
  return randomInt(MAX_SEED)
}

/** The id of a run by what it is of: the same for the same. */
export function runId(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, RUN_ID_LENGTH)
}

/** Whether a text from outside could be the id of a run. */
export function isRunId(text: string): boolean {
  return RUN_ID.test(text)
}
