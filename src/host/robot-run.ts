// The best that a robot makes of the customers of a run, in its mode: to stand beside it, and to be
// raced. And whether a run that names robots is theirs. One robot thinks for some tenths of a
// second, so they all play between the frames.
import { levelOf } from '../levels/index.ts'
import type { Run } from '../runs/index.ts'
import { endsBy, hashOf, openShift, record, replayOf } from '../sim/index.ts'
import type { Recording, Replay } from '../sim/index.ts'
import {
  crewOf,
  crewWith,
  drive,
  leadsOn,
  robotLead,
  robotNames,
  robots,
} from '../waiters/index.ts'
import type { Crew, RobotName } from '../waiters/index.ts'

const STEP_MS = 250 // of shift time
const WORK_MS = 12 // at a stretch: the screen does nothing else meanwhile

type Asked = Pick<Replay, 'level' | 'levelVersion' | 'seed' | 'mode'>

export type RobotRun = { readonly robot: RobotName; readonly score: number; readonly run: Run }

/** The best robot's run; of equal ones the first. Null when the level is not kept any more. */
export async function bestRobotRun(asked: Asked): Promise<Run | null> {
  return (await robotRuns(asked))[0]?.run ?? null
}

/** All robots' runs, the best first; none when the level is not kept any more. */
export async function robotRuns({
  level: id,
  levelVersion,
  seed,
  mode,
}: Asked): Promise<readonly RobotRun[]> {
  const level = levelOf(id, levelVersion)
  if (!level) return []
  const all: RobotRun[] = []
  for (const robot of robotNames) {
    const recording = record(openShift(level, seed, mode), 'hashes')
    await play(recording, crewWith(level, robots[robot]), endsBy(level))
    const run = { name: '', leads: leadsOn(level, [robotLead(robot)]), replay: replayOf(recording) }
    all.push({ robot, score: scoreOf(recording), run })
  }
  return all.toSorted((one, other) => other.score - one.score)
}

/** Whether the robots that a run names, playing its customers now, come to the same end. */
export async function isRobotsRun({ leads, replay, branchAtMs }: Run): Promise<boolean> {
  const level = levelOf(replay.level, replay.levelVersion)
  if (!level || branchAtMs !== undefined) return false
  if (!leads.every(({ type }) => type === 'robot')) return false
  const recording = record(openShift(level, replay.seed, replay.mode), 'noHashes')
  await play(recording, crewOf(leads), replay.lengthMs)
  return hashOf(recording.shift.state) === replay.hashes.at(-1)?.[1]
}

async function play(recording: Recording, crew: Crew, endMs: number): Promise<void> {
  let until = performance.now() + WORK_MS
  for (let at = 0; at < endMs;) {
    at = Math.min(at + STEP_MS, endMs)
    drive(recording, crew, at)
    if (performance.now() < until) continue
    await new Promise((resolve) => setTimeout(resolve))
    until = performance.now() + WORK_MS
  }
}

function scoreOf({ shift }: Recording): number {
  return shift.state.tally.score
}
