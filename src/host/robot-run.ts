// The best that a robot makes of the customers of a run, in its mode: to stand beside it, and to be
// raced. One robot thinks for some tenths of a second, so they all play between the frames.
import { levelOf } from '../levels/index.ts'
import type { Run } from '../runs/index.ts'
import { openShift, record, replayOf } from '../sim/index.ts'
import type { Level, Recording, Replay } from '../sim/index.ts'
import { crewWith, drive, leadsOn, robotLead, robotNames, robots } from '../waiters/index.ts'
import type { RobotName } from '../waiters/index.ts'

const STEP_MS = 250 // of shift time
const WORK_MS = 12 // at a stretch: the screen does nothing else meanwhile

type Asked = Pick<Replay, 'level' | 'levelVersion' | 'seed' | 'mode'>

/** The best robot's run; of equal ones the first. Null when the level is not kept any more. */
export async function bestRobotRun({
  level: id,
  levelVersion,
  seed,
  mode,
}: Asked): Promise<Run | null> {
  const level = levelOf(id, levelVersion)
  if (!level) return null
  let bestOf: { robot: RobotName; recording: Recording } | null = null
  for (const robot of robotNames) {
    const recording = record(openShift(level, seed, mode), 'hashes')
    await play(recording, robot, level)
    if (!bestOf || scoreOf(recording) > scoreOf(bestOf.recording)) bestOf = { robot, recording }
  }
  if (!bestOf) return null
  const leads = leadsOn(level, [robotLead(bestOf.robot)])
  return { name: '', leads, replay: replayOf(bestOf.recording) }
}

async function play(recording: Recording, robot: RobotName, level: Level): Promise<void> {
  const crew = crewWith(level, robots[robot])
  let until = performance.now() + WORK_MS
  for (let at = STEP_MS; !recording.shift.state.closed; at += STEP_MS) {
    drive(recording, crew, at)
    if (performance.now() < until) continue
    await new Promise((resolve) => setTimeout(resolve))
    until = performance.now() + WORK_MS
  }
}

function scoreOf({ shift }: Recording): number {
  return shift.state.tally.score
}
