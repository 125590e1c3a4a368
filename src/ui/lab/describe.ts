// The sentence of the reference on a name, in the player's language.
import { say } from '../../words/index.ts'
import type { Key } from '../../words/index.ts'

/** `key` is that of a row of the table of names. */
export function describeRow(key: string): string {
  return say(`labApi.names.${key}` as Key)
}
