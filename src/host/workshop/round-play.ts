// The play of one round of a room: the game that exists, on the room's clock, taken up where it was left.
import { levelOf } from '../../levels/index.ts'
import { createPlay, resumePlay } from '../../play/index.ts'
import type { CommonTime, Order, Play } from '../../play/index.ts'
import type { ExerciseView, RoundView } from '../../room/index.ts'
import type { Run } from '../../runs/index.ts'
import { REPLAY_FORMAT, RULES } from '../../sim/index.ts'
import { leadsOn } from '../../waiters/index.ts'
import type { Progress } from './kept-progress.ts'

export type RoundToPlay = {
  readonly code: string
  readonly exercise: ExerciseView
  readonly round: RoundView
  readonly speed: number
  readonly common: CommonTime
  readonly ghost: Run | null // the own run in the other mode
}

/** Whether this page has the level and the rules that the room plays. */
export function isPlayable({ level, levelVersion, rules }: ExerciseView): boolean {
  return rules === RULES && levelOf(level, levelVersion) !== undefined
}

/** From its opening, or from where it had come; null where this page cannot play it. */
export function playOf(
  { code, exercise, round, speed, common, ghost }: RoundToPlay,
  begun: Progress | null,
): { readonly order: Order; readonly play: Play } | null {
  const level = levelOf(exercise.level, exercise.levelVersion)
  const { seed } = exercise
  if (!level || seed === null || !isPlayable(exercise)) return null
  const { mode, number } = round
  const order: Order = {
    level: level.id,
    seed,
    mode,
    leads: leadsOn(level),
    speed,
    purpose: { type: 'workshop', room: code, round: number },
    ...(ghost && { ghost }),
  }
  const options = { ...order, level, common }
  if (!begun || begun.upTo === 0) return { order, play: createPlay(options) }
  const replay = {
    format: REPLAY_FORMAT,
    rules: RULES,
    level: level.id,
    levelVersion: level.version,
    seed,
    mode,
    lengthMs: begun.upTo,
    log: begun.log,
    hashes: [],
  }
  return { order, play: resumePlay(options, replay) }
}
