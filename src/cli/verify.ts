// npm run verify -- FILE or LINK: does this replay, the run in this link, or every run in the record of a
// workshop's room come to what it claims? One JSON object says.
import { levelOf } from '../levels/index.ts'
import { readLink } from '../runs/index.ts'
import { verifyReplay } from '../sim/index.ts'
import { readRecord, verify } from '../wire/index.ts'
import type { RoomRecord } from '../wire/index.ts'
import type { Verdict } from '../sim/index.ts'
import type { Terminal } from './command.ts'
import { readFlags, UsageError } from './flags.ts'
import { readReplayFile } from './replay-file.ts'
import { verdictOnRecord } from './verify-record.ts'

const USAGE = 'Name one replay file or one link, and no flags: npm run verify -- FILE'

export function verifyFile(args: readonly string[], { out }: Terminal): number {
  const { positionals } = readFlags({ args: [...args], options: {}, allowPositionals: true }, USAGE)
  const [path, more] = positionals
  if (more !== undefined) throw new UsageError(`${more} is one word too many. ${USAGE}`)
  if (path === undefined) throw new UsageError(USAGE)
  const linked = verdictOnLink(path)
  if (linked) return sayVerdict(linked, out)
  const text = readReplayFile(path)
  const record = readRecord(text)
  return record ? sayOfRecord(record, out) : sayVerdict(verify(text, levelOf), out)
}

function sayVerdict(verdict: LinkVerdict, out: Terminal['out']): number {
  const { ok } = verdict
  const said = ok ? { ok, score: verdict.score, hash: verdict.hash } : verdict
  out(`${JSON.stringify(said)}\n`)
  return ok ? 0 : 1
}

function sayOfRecord(record: RoomRecord | 'damaged', out: Terminal['out']): number {
  const verdict =
    record === 'damaged' ? { ok: false, reason: 'malformed' } : verdictOnRecord(record)
  out(`${JSON.stringify(verdict)}\n`)
  return verdict.ok ? 0 : 1
}

type LinkVerdict = Verdict | { readonly ok: false; readonly reason: string }

/** Null when this is the name of a file. */
function verdictOnLink(text: string): LinkVerdict | null {
  const at = text.indexOf('#')
  const link = at < 0 ? null : readLink(text.slice(at))
  if (link?.kind === 'fault') return { ok: false, reason: link.fault }
  if (link?.kind !== 'run') return null
  const { replay } = link.run
  const level = levelOf(replay.level)
  return level ? verifyReplay(replay, level) : { ok: false, reason: 'foreign' }
}
