// A campaign level played by one of its robots, as its belief has it, and how many stars that gives.
import { campaignEntries, campaignLevels } from '../../levels/index.ts'
import type { CampaignId, CampaignRobot, Entry } from '../../levels/index.ts'
import type { Level, Recording, ShiftEvent } from '../../sim/index.ts'
import { believers, playBeliever } from '../../waiters/index.ts'
import type { Believer } from '../../waiters/index.ts'
import type { Judged } from './measures.ts'
import { rightChoice } from './prediction.ts'
import { goalReading } from './verdict.ts'

/** Every robot that an entry names; one that there is not does not compile. */
const robots: Readonly<Record<CampaignRobot, Believer>> = believers

export type CampaignCase = {
  readonly level: Level & { readonly id: CampaignId }
  readonly robot: CampaignRobot
  readonly belief: 'wrong' | 'right'
}

/** Every level with each of its robots, in the campaign's order, wrong beliefs first. */
export const campaignCases: readonly CampaignCase[] = campaignLevels.flatMap((level) => {
  const { wrong, right } = campaignEntries[level.id].robots
  const cases: CampaignCase[] = wrong.map((robot) => ({ level, robot, belief: 'wrong' }))
  return cases.concat({ level, robot: right, belief: 'right' })
})

export type RobotRun = {
  readonly recording: Recording
  readonly judged: Judged
  readonly stars: number
}

/** Play a case on a seed; a level for both modes is played in async mode, if its robot does not choose. */
export function playCase({ level, robot }: CampaignCase, seed: number): RobotRun {
  const { predict, goal }: Entry = campaignEntries[level.id]
  const events: ShiftEvent[] = []
  const believer = robots[robot]
  const mode = level.mode ?? believer.mode ?? 'async'
  const recording = playBeliever(level, seed, mode, believer, (event) => {
    events.push(event)
  })
  const played = { level, room: recording.shift.state, events }
  const right = rightChoice(played, predict)
  const chosen = believer.predictsRight ? right : (right + 1) % predict.choices.length
  const judged = { ...played, predicted: chosen, right }
  return { recording, judged, stars: goalReading(judged, goal).stars }
}
