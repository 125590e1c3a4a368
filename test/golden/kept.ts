// What is kept as golden beside the balance: a robot's shift on every level in both modes, and of each
// campaign level the shifts of its robots.
// The tests compare with it; `npm run golden` writes it anew, and the difference is reviewed.
import { allLevels, HOUSE_SEED, isCampaignId, levelOf } from '../../src/levels/index.ts'
import { hashOf, MODES, replayOf } from '../../src/sim/index.ts'
import { campaignCases, playCase } from '../../src/runs/index.ts'
import type { CampaignCase } from '../../src/runs/index.ts'
import type { Level, Recording, Replay } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { parseReplay } from '../../src/wire/index.ts'

/** Who plays the golden shift of a level; on any other level it is first-come. */
const players: Readonly<Record<string, RobotName>> = {
  'lunch-rush': 'first-come',
  'full-house': 'nearest',
}

export type Kept = {
  readonly name: string // level and mode, as in lunch-rush.async; in the campaign level and robot
  readonly replay: Replay
  readonly score: number
  readonly hash: string // of the closed shift
}

/** The golden shifts as they come out now, of every level or of those named. */
export function shiftsNow(ids?: readonly string[]): readonly Kept[] {
  const isChosen = (id: string) => ids?.includes(id) ?? true
  const ordinary = allLevels.filter(({ id }) => isChosen(id) && !isCampaignId(id))
  const cases = campaignCases.filter(({ level }) => isChosen(level.id))
  return [...ordinary.flatMap(byModes), ...cases.map(byBelief)]
}

function byModes(level: Level): readonly Kept[] {
  return MODES.map((mode) => {
    const robot = robots[players[level.id] ?? 'first-come']
    return keptOf(`${level.id}.${mode}`, playShift(level, HOUSE_SEED, mode, robot, 'hashes'))
  })
}

function byBelief(of: CampaignCase): Kept {
  return keptOf(`${of.level.id}.${of.robot}`, playCase(of, HOUSE_SEED).recording)
}

function keptOf(name: string, recording: Recording): Kept {
  const { state } = recording.shift
  return { name, replay: replayOf(recording), score: state.tally.score, hash: hashOf(state) }
}

/** The replay in a golden file, of whatever format; null when it cannot be read. */
export function replayIn(text: string): Replay | null {
  const parsed = parseReplay(text, levelOf)
  return parsed.ok ? parsed.replay : null
}
