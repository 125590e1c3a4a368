// Reading a file that somebody calls a replay: nothing of it is believed here.
import { closeSync, openSync, readSync } from 'node:fs'
import { messageOf, UsageError } from './flags.ts'

/** Of a file that is read at all; a replay is shorter, the record of a workshop's room may be long. */
const MOST_BYTES = 32_000_000

/** The file's text, but never more of it than a byte too many. */
export function readReplayFile(path: string): string {
  const bytes = new Uint8Array(MOST_BYTES + 1)
  try {
    const file = openSync(path, 'r')
    try {
      let length = 0
      for (let got = 1; got > 0 && length < bytes.length; length += got) {
        got = readSync(file, bytes, length, bytes.length - length, null)
      }
      return new TextDecoder('latin1').decode(bytes.subarray(0, length))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}
