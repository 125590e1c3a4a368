// How a campaign shift stands with its goal, while it is played and at its end.
import { levelOf } from '../levels/index.ts'
import type { Play } from '../play/index.ts'
import { goalOf, judgedRun, judgeNow, observeReplay } from '../runs/index.ts'
import type { GoalReading, Run } from '../runs/index.ts'
import type { ShiftEvent } from '../sim/index.ts'

export type GoalFollower = {
  /** Tell how it stands, if that has changed. */
  tick(): void
  stop(): void
}

const EVERY_TICKS = 15 // about four times a second

/** `predicted` is the index of the player's choice, null when the question was skipped. */
export function followGoal(
  play: Play,
  predicted: number | null,
  onGoal: (goal: GoalReading) => void,
): GoalFollower {
  const { level, room } = play
  const events: ShiftEvent[] = [...observeReplay(play.replay(), level, () => {}).events]
  const stopListening = play.onEvent((event) => void events.push(event))
  let told = ''
  let ticks = 0
  let isFinal = false // nothing changes any more
  return {
    tick() {
      if (isFinal || (ticks++ % EVERY_TICKS !== 0 && !room.closed)) return
      isFinal = room.closed
      const goal = goalOf(judgeNow({ level, room, events }, predicted))
      const text = JSON.stringify(goal)
      if (!goal || text === told) return
      told = text
      onGoal(goal)
    },
    stop: stopListening,
  }
}

/** Of a run that was played to its end; null when its level has no goal. */
export function starsOf(run: Run, predicted: number | null): number | null {
  const { level, levelVersion } = run.replay
  const played = levelOf(level, levelVersion)
  return (played && goalOf(judgedRun(run.replay, played, predicted)))?.stars ?? null
}
