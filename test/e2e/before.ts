// A shift as it is just before somebody does what only its level lets one do: as a robot of that level
// has played it, up to that command and without it. Found without a browser, opened in one.
import type { Page } from '@playwright/test'
import { levelOf } from '../../src/levels/index.ts'
import type { CampaignRobot, LevelId } from '../../src/levels/index.ts'
import { campaignCases, observeReplay, playCase, truncateReplay } from '../../src/runs/index.ts'
import { aislesOf, kindOf, nodeOf, replayOf } from '../../src/sim/index.ts'
import type {
  Command,
  Level,
  Replay,
  Room,
  ShiftEvent,
  ShiftEventType,
  StationKind,
} from '../../src/sim/index.ts'
import { UNFINISHED_KEY } from '../../src/store/index.ts'
import type { Order } from '../../src/play/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { playFor, unhurried } from './frames.ts'
import { button } from './support.ts'
import { extendHistory } from './ways.ts'

const COUNTDOWN_MS = 3_000
const APART_MS = 1_000 // at most, from one thing to the next in one visit
const PICTURE = '/apple-touch-icon.png' // a page of the game's origin that is none of its screens

/** By whom it is done: a robot of the campaign, or on another level whoever goes to the nearest. */
export type By = CampaignRobot | 'nearest'

export type Before = {
  readonly level: Level
  readonly replay: Replay
  readonly room: Room
  readonly command: Command // what is to be done now
  readonly isThere: boolean // the waiter, where that is done: it begins at once
  readonly takesMs: number // from then until it has happened
}

export type Done = {
  readonly level: LevelId
  readonly by: By
  readonly type: ShiftEventType
  readonly what: StationKind | Exclude<Command['type'], 'visit'>
  readonly times?: number // that it happens in one visit
}

/** Before the first time that it comes of a visit to such a station, or of such a command. */
export function before({ level: id, by, type, what, times = 1 }: Done): Before {
  const level = levelOf(id)
  if (!level) throw new Error(`there is no level ${id}`)
  const replay = playedBy(level, by)
  const all = observeReplay(replay, level, () => {}).events.filter((each) => each.type === type)
  for (const [index, event] of all.entries()) {
    const last = all[index + times - 1]
    if (!last || last.at > event.at + APART_MS * (times - 1)) continue
    const nth = replay.log.findLastIndex(
      ([at, command]) => at <= event.at && leadsTo(level, command, what, event),
    )
    const [at, command] = replay.log[nth] ?? []
    if (at === undefined || !command) continue
    const until = truncateReplay({ ...replay, log: replay.log.slice(0, nth) }, level, at)
    const { room } = observeReplay(until, level, () => {})
    return {
      level,
      replay: until,
      room,
      command,
      isThere: isWaiterAt(level, room, command),
      takesMs: last.at - at,
    }
  }
  throw new Error(`no ${type} comes of ${what} on ${id}`)
}

function leadsTo(
  { floor }: Level,
  command: Command,
  what: StationKind | Command['type'],
  event: ShiftEvent,
): boolean {
  if (command.type !== 'visit') return command.type === what
  if (kindOf(floor, command.station) !== what) return false
  return what !== 'table' || ('table' in event && event.table === command.station)
}

function isWaiterAt(level: Level, { waiters }: Room, command: Command): boolean {
  if (command.type !== 'visit') return true
  return waiters[command.waiter]?.doing.to === nodeOf(aislesOf(level), command.station)
}

function playedBy(level: Level, by: By): Replay {
  if (by === 'nearest') return replayOf(playShift(level, 7, 'async', robots.nearest, 'hashes'))
  const found = campaignCases.find((each) => each.level.id === level.id && each.robot === by)
  if (!found) throw new Error(`${by} does not play ${level.id}`)
  return replayOf(playCase(found, 7).recording)
}

/** The game, gone on with after a reload in the middle of that shift; the countdown is over. */
export async function openBefore(page: Page, { level, replay }: Before): Promise<void> {
  const campaign = { predicted: 0 }
  await page.goto(PICTURE)
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    UNFINISHED_KEY,
    JSON.stringify([{ order: { speed: 1, campaign }, replay }]),
  ] as const)
  const order: Order = {
    level: level.id,
    seed: replay.seed,
    mode: replay.mode,
    leads: [person],
    speed: 1,
    purpose: { type: 'campaign', predicted: 0 },
  }
  await page.evaluate(() => history.replaceState({ screens: [{ name: 'title' }] }, '', '/'))
  await extendHistory(page, [{ name: 'shift', order }])
  await page.reload()
  await page.locator('[data-ready="true"] canvas').waitFor()
  await unhurried(page, async () => {
    await button(page, t('pause.resume')).click()
    await playFor(page, COUNTDOWN_MS)
  })
}

/** What has been asked for and has happened in the page's shift after that moment. */
export async function happenedSince(page: Page, { level, replay }: Before) {
  const kept = await keptReplay(page)
  const { events } = observeReplay(kept, level, () => {})
  return {
    log: kept.log.slice(replay.log.length),
    events: events.filter(({ at }) => at >= replay.lengthMs),
  }
}

/** The page's shift, as it is kept when the page is left. */
export async function keptReplay(page: Page): Promise<Replay> {
  await page.goto(PICTURE)
  const text = await page.evaluate((key) => localStorage.getItem(key) ?? '[]', UNFINISHED_KEY)
  const [kept]: readonly { readonly replay: Replay }[] = JSON.parse(text)
  if (!kept) throw new Error('no shift is kept')
  return kept.replay
}
