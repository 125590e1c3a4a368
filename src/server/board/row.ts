// A row of the board, as both databases find it: both modes of a player side by side.
import type { BoardRow, BoardSide } from '../../wire/index.ts'

export type FoundRow = {
  readonly place: number
  readonly name: string
  readonly points: number
  readonly blockingRun: string | null
  readonly blockingScore: number | null
  readonly asyncRun: string | null
  readonly asyncScore: number | null
}

export function readBoardRow({ place, name, points, ...sides }: FoundRow): BoardRow {
  const { blockingRun, blockingScore, asyncRun, asyncScore } = sides
  const blocking = sideOf(blockingRun, blockingScore)
  return { place, name, points, blocking, async: sideOf(asyncRun, asyncScore) }
}

function sideOf(run: string | null, score: number | null): BoardSide | null {
  return run === null || score === null ? null : { run, score }
}
