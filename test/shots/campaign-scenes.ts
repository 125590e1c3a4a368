// Each campaign level at a moment that shows its rule, played as a robot of that level believes.
import { codeLanguages } from '../../src/code/index.ts'
import { campaignLevels, HOUSE_SEED } from '../../src/levels/index.ts'
import type { CampaignId } from '../../src/levels/index.ts'
import { campaignCases, observeReplay, playCase, truncateReplay } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Replay, ShiftEvent, ShiftEventType } from '../../src/sim/index.ts'
import type { Scene } from './scenes.ts'
import { chosen, store, takeUpCampaign } from './visits.ts'

type Belief = 'wrong' | 'right'
type Moment = (events: readonly ShiftEvent[]) => number // ms since opening
type Telling = readonly [name: string, belief: Belief, at: Moment]

/** `afterMs` after the event of that type that is number `nth`. */
const after =
  (type: ShiftEventType, afterMs: number, nth = 0): Moment =>
  (events) => {
    const found = events.filter((event) => event.type === type)[nth]
    if (!found) throw new Error(`There is no ${type} number ${nth}.`)
    return found.at + afterMs
  }

const atSecond = (second: number): Moment => {
  return () => second * 1_000
}

/** What is seen of each level: a level that is not does not compile. */
const tellings: Readonly<Record<CampaignId, readonly Telling[]>> = {
  'stand-and-wait': [['stands', 'right', after('standingStarted', 3_000, 1)]],
  'drop-the-ticket': [['walks', 'right', atSecond(30)]],
  'slow-tuesday': [['alone', 'right', after('cookingStarted', 2_500)]],
  'bell-waits': [['chats', 'wrong', after('chatStarted', 6_500)]],
  'course-by-course': [
    ['next', 'right', after('courseServed', 3_200)],
    ['too-early', 'wrong', after('askedTooEarly', 500)],
  ],
  'all-together': [
    ['tray', 'right', after('dishDone', 600, 2)],
    ['one-by-one', 'wrong', after('dishDone', 600, 2)],
  ],
  'burnt-dishes': [['burnt', 'wrong', after('dishBurnt', 900)]],
  'guest-has-left': [
    ['cooks-on', 'wrong', after('customerLeft', 2_500)],
    ['pulls', 'right', after('ticketPulled', 200)],
  ],
  'order-received': [
    ['pending', 'right', after('cookingStarted', 1_500, 1)],
    ['shipped-early', 'wrong', after('cookingStarted', 1_500)],
  ],
  'last-cake': [
    ['tagged', 'right', after('goodsReserved', 400, 1)],
    ['oversold', 'wrong', after('oversold', 300)],
  ],
  'one-pair-of-hands': [['hired', 'right', after('waiterHired', 6_000)]],
  flambe: [
    ['fire', 'wrong', after('flambeStarted', 3_000, 1)],
    ['slice', 'right', after('flambePaused', 900)],
  ],
  'frozen-app': [
    ['frozen', 'wrong', after('freezeStarted', 700)],
    ['saves', 'right', after('saveHandedOver', 1_500)],
  ],
  espresso: [
    ['writes', 'wrong', after('writingStarted', 700)],
    ['stands', 'right', after('standingStarted', 500)],
  ],
  'too-many-tickets': [
    ['full', 'right', atSecond(32)],
    ['everything', 'wrong', atSecond(40)],
  ],
  'just-a-refill': [['calls', 'wrong', after('refillCalled', 900, 1)]],
  'two-suppliers': [['beaten', 'wrong', after('dishDone', 900, 1)]],
  'no-table-number': [['unclaimed', 'wrong', after('dishDone', 900, 2)]],
  graduation: [['rush', 'right', atSecond(45)]],
}

const levelScenes: readonly Scene[] = campaignLevels.flatMap((level) =>
  tellings[level.id].map(([name, belief, at]) => ({
    name: `level-${level.id}-${name}`,
    open: (page) => takeUpCampaign(page, (left) => played(level.id, belief, at, left)),
  })),
)

/** The same moments with the program beside the room, in each language of code. */
const lensScenes: readonly Scene[] = campaignLevels.flatMap((level) =>
  codeLanguages.map((code) => ({
    name: `lens-${level.id}-${code}`,
    async open(page) {
      const [, belief, at] = tellings[level.id][0] ?? []
      if (!belief || !at) throw new Error(`Nothing is told of ${level.id}.`)
      await store(page, chosen({ lens: true, panel: 'on', code }))
      await takeUpCampaign(page, (left) => played(level.id, belief, at, left))
    },
  })),
)

export const campaignScenes: readonly Scene[] = [...levelScenes, ...lensScenes]

/** The level as somebody who believes that has played it, `left` ms before the moment. */
function played(id: CampaignId, belief: Belief, at: Moment, left: number): Replay {
  const found = campaignCases.find((each) => each.level.id === id && each.belief === belief)
  if (!found) throw new Error(`No robot plays ${id}.`)
  const replay = replayOf(playCase(found, HOUSE_SEED).recording)
  const { events } = observeReplay(replay, found.level, () => {})
  return truncateReplay(replay, found.level, at(events) - left)
}
