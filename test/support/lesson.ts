// A campaign shift as it stands when it has closed: played as a robot of the campaign would.
import { HOUSE_SEED } from '../../src/levels/index.ts'
import type { CampaignId } from '../../src/levels/index.ts'
import { campaignCases, playCase } from '../../src/runs/index.ts'
import { hashOf, replayOf, resultOf } from '../../src/sim/index.ts'
import type { Recording } from '../../src/sim/index.ts'
import type { Outcome } from '../../src/store/index.ts'
import { person } from '../../src/waiters/index.ts'

type Given = {
  readonly level: CampaignId
  readonly belief?: 'wrong' | 'right'
  readonly seed?: number
  readonly predicted?: number | null
}

/** The outcome of the level played by a person who believes that. */
export function lessonOutcome({
  level,
  belief = 'right',
  seed = HOUSE_SEED,
  predicted = null,
}: Given): Outcome {
  const found = campaignCases.find((each) => each.level.id === level && each.belief === belief)
  if (!found) throw new Error(`No robot plays ${level}.`)
  return personsOutcome(playCase(found, seed).recording, predicted)
}

/** The outcome of a campaign shift that was played so, by a person. */
export function personsOutcome(recording: Recording, predicted: number | null = null): Outcome {
  const { shift } = recording
  const replay = replayOf(recording)
  const leads = [person]
  const purpose = { type: 'campaign', predicted } as const
  const { level, seed, mode } = replay
  const order = { level, seed, mode, leads, speed: 1, purpose }
  const run = { name: 'Ada', leads, replay }
  return {
    order,
    run,
    result: resultOf(shift),
    hash: hashOf(shift.state),
    isBest: true,
    entry: null,
  }
}
