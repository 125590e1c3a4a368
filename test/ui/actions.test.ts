// Everything that only some levels let a player do: it has a key, a place a finger wide, a name for
// screen readers, a way by gamepad, and a line of the coach when it first matters.
import { beforeAll, describe, expect, test } from 'vitest'
import { chancesFor } from '../../src/host/coach-steps.ts'
import { allMentions, createFirstMentions } from '../../src/host/first-mentions.ts'
import type { Mention } from '../../src/host/first-mentions.ts'
import { floorPlanOf, HOUSE_SEED, levelOf, ticketPlace, WIDE } from '../../src/levels/index.ts'
import type { LevelId } from '../../src/levels/index.ts'
import { campaignCases, observeReplay, playCase } from '../../src/runs/index.ts'
import type { CampaignCase } from '../../src/runs/index.ts'
import {
  advance,
  command,
  copyOf,
  kindOf,
  nextAt,
  NONE,
  openShift,
  record,
  replayOf,
  stationFor,
} from '../../src/sim/index.ts'
import type { CommandType, Level, Room, StationKind } from '../../src/sim/index.ts'
import { hitAt } from '../../src/stage/hit.ts'
import { placesOf } from '../../src/stage/layout.ts'
import { createPresses } from '../../src/ui/gamepad/presses.ts'
import { stationsOf, ticketArea } from '../../src/ui/room/stations.ts'
import { meaningOf } from '../../src/ui/shift/keys.ts'
import { decide } from '../../src/waiters/drive.ts'
import { robots } from '../../src/waiters/index.ts'
import type { ChanceKind } from '../../src/waiters/index.ts'
import { fetchCampaignWords, fetchWords, t } from '../../src/words/index.ts'

const FINGER = 48 // room units
const SEEDS = [HOUSE_SEED, 1, 2] // not every seed brings everything

/** By a tap on a station, by a button, or by waiting. */
type How =
  | { readonly level: LevelId; readonly tap: StationKind }
  | { readonly level: LevelId; readonly choose: readonly [StationKind, StationKind] }
  | { readonly level: LevelId; readonly press: 'stand' | 'hire' }
  | { readonly level: LevelId; readonly known: true }

/** A chance of the plain café, or one of two that are told of as one. */
type Plain = 'takeOrder' | 'handOver' | 'pickUp' | 'serve' | 'saveNow' | 'saveLater'

const actions: Readonly<Record<Mention | Exclude<ChanceKind, Plain>, How>> = {
  takeBack: { level: 'burnt-dishes', tap: 'pass' },
  pull: { level: 'guest-has-left', tap: 'pass' },
  askNumber: { level: 'no-table-number', tap: 'table' },
  leavePot: { level: 'just-a-refill', tap: 'table' },
  turnDown: { level: 'last-cake', tap: 'table' },
  putBack: { level: 'last-cake', tap: 'shelf' },
  reserve: { level: 'last-cake', tap: 'shelf' },
  make: { level: 'drinks', tap: 'bar' },
  look: { level: 'no-bell', tap: 'pass' },
  save: { level: 'frozen-app', choose: ['saveNow', 'saveLater'] },
  nextCourse: { level: 'course-by-course', tap: 'table' },
  party: { level: 'all-together', tap: 'table' },
  chat: { level: 'bell-waits', tap: 'table' },
  hire: { level: 'one-pair-of-hands', press: 'hire' },
  slice: { level: 'flambe', press: 'stand' },
  write: { level: 'espresso', press: 'stand' },
  railFull: { level: 'too-many-tickets', known: true },
}

/** What sends each command: a station's tap, a control, or the screen before the shift. */
const commands: Readonly<Record<CommandType, 'tap' | 'undo' | 'stand' | 'hire' | 'before'>> = {
  visit: 'tap',
  drop: 'tap',
  undo: 'undo',
  stand: 'stand',
  moveOn: 'stand',
  hire: 'hire',
  dismiss: 'hire',
  limitRail: 'before',
}
const keys = { tap: '1', undo: 'z', stand: 'w', hire: 'h' } as const
const padButtons = { undo: [1, 'back'], stand: [2, 'stand'], hire: [5, 'hire'] } as const
const stationKeys: Readonly<Record<StationKind, string>> = {
  pass: 'k',
  bar: 'b',
  shelf: 't',
  saveNow: 'o',
  saveLater: 'n',
  table: '1',
}

beforeAll(async () => void (await Promise.all([fetchWords(), fetchCampaignWords()])))

const meant = (key: string, { floor }: Level) =>
  meaningOf({ key, code: '', repeat: false, ctrlKey: false, metaKey: false, altKey: false }, floor)

describe.each(Object.entries(actions) as [Mention, How][])('%s', (mention, how) => {
  const moment = momentOf(mention, how.level)
  const { level, room, station } = moment

  test('is named by the coach when it first matters, in a line', () => {
    const words = t(`coach.${mention}`, { table: `${station ?? 0}` })
    expect(words.split(' ').length).toBeLessThanOrEqual(9)
    const kind = station === null ? null : kindOf(level.floor, station)
    expect(kind).toBe('tap' in how ? how.tap : null)
  })

  test.skipIf('known' in how)('is done by finger, key, gamepad and screen reader alike', () => {
    if ('press' in how) return expectPressed(how.press, level)
    const kinds = 'tap' in how ? [how.tap] : 'choose' in how ? how.choose : []
    for (const kind of kinds) expectTapped(moment, kind, mention === 'pull')
    expect(room.closed).toBe(false)
  })
})

test('every command has a key and a button of the gamepad, or is given before the shift', () => {
  const level = levelOf('one-pair-of-hands')
  if (!level) throw new Error('the level is not there')
  const given = Object.values(commands).filter((by) => by !== 'before')
  expect(given.map((by) => meant(keys[by], level)?.type)).toEqual(given)
  const pads = Object.values(padButtons)
  expect(pads.map(([index]) => padPress(index))).toEqual(pads.map(([, press]) => [press]))
})

test.each(['takeBack', 'pull'] as const)(
  '%s: the ticket is ringed, for it has to be tapped',
  (key) => {
    const { level, room } = momentOf(key, actions[key].level)
    const advice = createFirstMentions().next({ level, room, own: 0, laps: 9 })
    expect(advice?.key).toBe(key)
    const plan = floorPlanOf(level.floor, WIDE)
    const area = ticketArea({ level, room, own: 0 }, plan, FINGER, advice?.ticket ?? NONE)
    expect(area?.width).toBeGreaterThanOrEqual(FINGER)
  },
)

test('nothing is said twice, and nothing more to whoever wants no tips', () => {
  const { level, room } = momentOf('takeBack', 'burnt-dishes')
  const mentions = createFirstMentions()
  const lookout = { level, room, own: 0, laps: 9 }
  expect(mentions.next(lookout)?.key).toBe('takeBack')
  expect(mentions.next({ ...lookout, room: { ...room, now: room.now + 4_000 } })).not.toBeNull()
  expect(mentions.next({ ...lookout, room: { ...room, now: room.now + 6_000 } })).toBeNull()
  mentions.reset()
  mentions.end()
  expect(mentions.next(lookout)).toBeNull()
})

function expectPressed(press: 'stand' | 'hire', level: Level): void {
  expect(meant(keys[press], level)).toEqual({ type: press })
  expect(padPress(padButtons[press][0])).toEqual([press])
  expect(t(press === 'hire' ? 'task.hire.hire' : 'task.standButton')).not.toBe('')
}

/** At the place where it is drawn, by its key, and as a control with a name. */
function expectTapped(
  { level, room, ...found }: Moment,
  kind: StationKind,
  isPulled: boolean,
): void {
  const station = found.station ?? stationFor(level.floor, kind)
  const places = placesOf(level)
  const { counter } = places.plan
  const ticket = chancesFor({ level, room, own: 0, laps: 9 }).find(
    (chance) => chance.kind === 'pull',
  )?.ticket
  const drawn = isPulled && ticket !== undefined ? ticketPlace(counter, room, ticket) : null
  const at = drawn ?? places.plan.stations[station]
  if (!at) throw new Error(`${kind} has no place`)
  const pullable = drawn && ticket !== undefined ? [{ ...drawn, ticket }] : []
  expect(hitAt(places, [], FINGER, at, pullable)?.station).toBe(station)
  const key = kind === 'table' ? `${station}` : stationKeys[kind]
  expect(meant(key, level)).toEqual({ type: 'tap', station })
  const control = stationsOf({ level, room, own: 0 }, floorPlanOf(level.floor, WIDE), FINGER).find(
    (each) => each.station === station && (!isPulled || each.ticket === ticket),
  )
  expect(control?.name).toMatch(/\w{3}/) // the cross leads to it, A chooses it
}

function padPress(index: number) {
  const buttons = Array.from({ length: 17 }, (_, nth) => ({ pressed: nth === index }))
  return createPresses().read([{ buttons, axes: [0, 0] }], 0)
}

type Moment = { readonly level: Level; readonly room: Room; readonly station: number | null }

/** When the coach first says that, whichever robot plays. */
function momentOf(mention: Mention, id: LevelId): Moment {
  const level = levelOf(id)
  if (!level) throw new Error(`there is no level ${id}`)
  const lookers = [
    ...campaignCases.filter((each) => each.level.id === id).map((each) => believing(each)),
    ...SEEDS.map((seed) => nearestFirst(level, seed)),
  ]
  for (const look of lookers) {
    const mentions = createFirstMentions()
    let found: Moment | null = null
    look((room) => {
      const advice = found ? null : mentions.next({ level, room, own: 0, laps: 9 })
      if (advice?.key === mention) found = { level, room: copyOf(room), station: advice.station }
    })
    if (found) return found
  }
  throw new Error(`${mention} is never said on ${id}`)
}

type Look = (onChange: (room: Room) => void) => void

const believing =
  (each: CampaignCase): Look =>
  (onChange) =>
    void observeReplay(replayOf(playCase(each, HOUSE_SEED).recording), each.level, onChange)

/** What is seen before the robot goes for it. */
const nearestFirst =
  (level: Level, seed: number): Look =>
  (onChange) => {
    const recording = record(openShift(level, seed, 'async'))
    const { shift } = recording
    if (level.rules.some(({ type }) => type === 'railChoice')) {
      command(recording, { type: 'limitRail', waiter: 0, tickets: 1 })
    }
    while (!shift.state.closed && nextAt(shift) <= level.durationMs) {
      advance(recording, nextAt(shift))
      onChange(shift.state)
      decide(recording, [robots.nearest])
    }
  }

test('the table leaves nothing out', () => {
  expect(Object.keys(actions).toSorted()).toEqual([...allMentions].toSorted())
})
