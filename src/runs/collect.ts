// Reads the links that people of a room send in, many at once: each is verified by simulating it, and
// what cannot be counted says why, by its line.
import type { Result } from '../sim/index.ts'
import { personIn } from '../waiters/index.ts'
import { isCurrent } from '../wire/index.ts'
import type { CodeFault, Run } from '../wire/index.ts'
import { readLink } from './link.ts'
import { endOfRun } from './result.ts'

/** A shift that somebody has played to its end by today's rules. */
export type CollectedRun = { readonly run: Run; readonly result: Result }

export type CollectFault =
  | CodeFault
  | 'noLink' // an address without a shift in it
  | 'invitation' // customers for everybody, and no shift
  | 'robot'
  | 'branch' // begun by somebody else
  | 'earlier' // by rules whose scores are not compared any more
  | 'unfinished'

export type CollectedLink = { readonly line: number } & (
  | ({ readonly ok: true } & CollectedRun)
  | { readonly ok: false; readonly fault: CollectFault }
)

export type PastedLink = { readonly line: number; readonly text: string }

const ADDRESS = /^[^\p{L}\p{N}#]*(?:https?:|[\w.-]+\/?#)|#[^\p{L}]*(?:run|play)\W*[=:]/iu

/** The words of a text that are meant to be links, by their lines from 1; a chat has others around. */
export function linksIn(text: string): readonly PastedLink[] {
  return text
    .split(/\r\n|[\n\r\u2028]/)
    .flatMap((line, index) => line.split(/\s+/).map((word) => ({ line: index + 1, text: word })))
    .filter((word) => ADDRESS.test(word.text))
}

/** What a link holds, for a table of the room. Takes some milliseconds; never throws. */
export function readCollected({ line, text }: PastedLink): CollectedLink {
  const at = text.indexOf('#')
  const link = at < 0 ? null : readLink(text.slice(at))
  if (!link) return { line, ok: false, fault: 'noLink' }
  if (link.kind === 'play') return { line, ok: false, fault: 'invitation' }
  if (link.kind === 'fault') return { line, ok: false, fault: link.fault }
  if (link.kind !== 'run') return { line, ok: false, fault: 'noLink' }
  const read = collectable(link.run)
  return typeof read === 'string' ? { line, ok: false, fault: read } : { line, ok: true, ...read }
}

/** The run with its result, or why it does not count. The run must have been verified. */
export function collectable(run: Run): CollectedRun | CollectFault {
  if (personIn(run.leads) === null) return 'robot'
  if (run.branchAtMs !== undefined) return 'branch'
  if (!isCurrent(run.replay)) return 'earlier'
  const end = endOfRun(run)
  if (!end) return 'earlier'
  return end.isWhole ? { run, result: end.result } : 'unfinished'
}

type Same = {
  readonly result: Result
  readonly hash: string // of the final state
  readonly name: string
}

/**
 * The same for one shift, however often it is sent and whatever name it bears by now; two people who
 * have both done nothing are told apart by theirs.
 */
export function shiftKey({ result, hash, name }: Same): string {
  const { level, levelVersion, seed, mode, score } = result
  return [level, levelVersion, seed, mode, hash, score === 0 ? name : ''].join(' ')
}

/** As `shiftKey`, of a collected run. */
export function collectedKey({ run, result }: CollectedRun): string {
  return shiftKey({ result, hash: run.replay.hashes.at(-1)?.[1] ?? '', name: run.name })
}
