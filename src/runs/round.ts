// A round: several people take turns on one machine, all with the same customers. Here is what may
// happen in it and what it comes to; who plays is named, and each plays each mode once a turn.
import { sameName } from '../names/index.ts'
import type { Mode } from '../sim/index.ts'
import { ratioOf } from './ratio.ts'

export type RoundResult = {
  readonly run: string // the id of its entry among the scores
  readonly name: string
  readonly mode: Mode
  readonly score: number
  readonly stars: number // 0 to 3
}

export type Round = {
  readonly id: string
  readonly level: string
  readonly seed: number
  readonly modes: readonly Mode[] // in the order they are played
  readonly players: readonly string[] // in the order they came
  readonly results: readonly RoundResult[]
  readonly turn: { readonly name: string; readonly played: readonly Mode[] }
  readonly ended: boolean
}

export type Standing = {
  readonly place: number // 1 is the first; who has the same total shares it
  readonly name: string
  readonly best: { readonly [mode in Mode]?: RoundResult }
  readonly total: number
  readonly ratio: number | null // async to blocking; null unless there are both and some
}

type Beginning = Pick<Round, 'id' | 'level' | 'seed' | 'modes'> & { readonly name: string }

export function beginRound({ id, level, seed, modes, name }: Beginning): Round {
  const turn = { name, played: [] }
  return { id, level, seed, modes, players: [name], results: [], turn, ended: false }
}

/** The player in this round who may be meant by that name: case and accents apart the same. */
export function namesake({ players }: Round, name: string): string | null {
  return players.find((player) => sameName(player, name)) ?? null
}

/** It is this person's turn; whoever is new joins the round. */
export function takeTurn(round: Round, name: string): Round {
  const known = namesake(round, name)
  const players = known === null ? [...round.players, name] : round.players
  return { ...round, players, turn: { name: known ?? name, played: [] } }
}

/** What is to be played next in this turn, or null when it is over. */
export function modeNow({ modes, turn }: Round): Mode | null {
  return modes.find((mode) => !turn.played.includes(mode)) ?? null
}

/** A shift of the round has closed, or its stars have come late: once for each run. */
export function withResult(round: Round, result: RoundResult): Round {
  if (!round.modes.includes(result.mode)) return round
  const others = round.results.filter(({ run }) => run !== result.run)
  const isTurn = round.turn.name === result.name && !round.turn.played.includes(result.mode)
  const isNew = others.length === round.results.length
  const played = isTurn && isNew ? [...round.turn.played, result.mode] : round.turn.played
  return { ...round, results: [...others, result], turn: { ...round.turn, played } }
}

/** The same round as two tabs know it: everyone and every result of both, the turn of the first. */
export function mergedRound(own: Round, other: Round): Round {
  if (own.id !== other.id) return own
  const missing = other.players.filter((name) => namesake(own, name) === null)
  const runs = new Set(own.results.map(({ run }) => run))
  const results = [...own.results, ...other.results.filter(({ run }) => !runs.has(run))]
  const ended = own.ended || other.ended
  return { ...own, players: [...own.players, ...missing], results, ended }
}

/** Everyone by the sum of their best in each mode, the highest first; then as they came. */
export function standingsOf(round: Round): readonly Standing[] {
  const bests = round.players.map((name) => bestsOf(round, name))
  const totals = bests.map(totalOf)
  const rows = round.players.map((name, index): Standing => {
    const [best = {}, total = 0] = [bests[index], totals[index]]
    const place = 1 + totals.filter((other) => other > total).length
    const ratio = ratioOf(best.blocking?.score, best.async?.score)
    return { place, name, best, total, ratio }
  })
  return rows.toSorted((a, b) => a.place - b.place)
}

/** The highest score in this mode, of this person or, without a name, of the room. */
export function bestOf(
  results: readonly RoundResult[],
  mode: Mode,
  name?: string,
): RoundResult | undefined {
  return results
    .filter((result) => result.mode === mode && (name === undefined || result.name === name))
    .toSorted((a, b) => b.score - a.score)[0]
}

function bestsOf({ results, modes }: Round, name: string): Standing['best'] {
  const best: { [mode in Mode]?: RoundResult } = {}
  for (const mode of modes) {
    const result = bestOf(results, mode, name)
    if (result) best[mode] = result
  }
  return best
}

function totalOf({ blocking, async }: Standing['best']): number {
  return (blocking?.score ?? 0) + (async?.score ?? 0)
}
