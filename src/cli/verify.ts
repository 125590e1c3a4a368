// npm run verify -- FILE: does this replay give the run it claims? One JSON object says.
import { closeSync, openSync, readSync } from 'node:fs'
import { levelOf } from '../levels/index.ts'
import { MAX_REPLAY_BYTES, verify } from '../sim/index.ts'
import { messageOf, readFlags, run, UsageError } from './flags.ts'

const USAGE = 'Name one replay file and no flags: npm run verify -- FILE'

run((args) => {
  const { positionals } = readFlags(args, {}, 1, USAGE)
  const [path] = positionals
  if (path === undefined) throw new UsageError(USAGE)
  const verdict = verify(read(path), levelOf)
  const { ok } = verdict
  const said = ok ? { ok, score: verdict.score, hash: verdict.hash } : verdict
  process.stdout.write(`${JSON.stringify(said)}\n`)
  return ok ? 0 : 1
})

/** The file's text, but never more of it than a byte too many. */
function read(path: string): string {
  const bytes = new Uint8Array(MAX_REPLAY_BYTES + 1)
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
