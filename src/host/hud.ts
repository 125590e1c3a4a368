// Derives the HUD (bar and task list) from the room; the store holds only this derived value.
import { customerSituation, secondsLeft, standingOf, stoodMs } from '../reading/index.ts'
import type { CustomerSituation, Seen } from '../reading/index.ts'
import {
  isCupEmpty,
  isForNobody,
  isPending,
  kindOf,
  shipsEarly,
  sitterAt,
  wagesOf,
  wantsChat,
} from '../sim/index.ts'
import type {
  Customer,
  DeepReadonly,
  Level,
  Refusal,
  Room,
  StationKind,
  Visit,
} from '../sim/index.ts'
import type { Ghost, Play } from '../play/index.ts'
import type { GhostHud, HireHud, Hud, HudTask } from '../store/index.ts'
import { mainLead } from '../waiters/index.ts'

type Beside = { readonly otherBest: number | null; readonly refusal: Refusal | null }

/** What the bar shows now. */
export function hudOf(play: Play, { otherBest, refusal }: Beside): Hud {
  const { room, level } = play
  const { tally, now } = room
  const done = tally.served + tally.lost + (tally.sentHome ?? 0)
  const wages = wagesOf({ level, state: room })
  const me = room.waiters[play.own ?? 0]
  return {
    level: level.id,
    mode: play.mode,
    lead: mainLead(play.leads),
    hours: room.hours ?? 'open',
    secondsLeft: secondsLeft(room, level),
    countdown: Math.ceil(play.countdownMs() / 1000),
    paused: play.status() === 'paused',
    satisfaction: done === 0 ? 1 : tally.satisfaction / done,
    throughput: now === 0 ? 0 : (tally.served * 60_000) / now,
    served: tally.served,
    lost: tally.lost,
    score: Math.max(0, tally.score - (room.closed ? 0 : wages)),
    otherBest,
    standingMs: stoodMs(room, play.own),
    standsByChoice: standingOf(room, play.own) === 'byChoice',
    flambes: me?.doing.kind === 'flambeing',
    hire: hireOf(play),
    tasks: me ? me.tasks.map((visit) => chipOf(room, visit, level)) : [],
    refusal,
    ghost: play.ghost && ghostOf(play.ghost),
  }
}

function hireOf({ room, level }: Play): HireHud | null {
  const rule = level.rules.find(({ type }) => type === 'hire')
  const presence = room.specials?.hire?.presence
  if (rule?.type !== 'hire' || !presence) return null
  const wages = wagesOf({ level, state: room })
  return { presence, wages, pointsPerSecond: rule.pointsPerSecond }
}

function ghostOf({ run: { name, leads }, room }: Ghost): GhostHud {
  return { name, leads, score: room.tally.score }
}

type Asked = { readonly room: Room; readonly level: Level; readonly visit: DeepReadonly<Visit> }

function chipOf(room: Room, visit: DeepReadonly<Visit>, level: Level): HudTask {
  return chips[kindOf(level.floor, visit.station) ?? 'table']({ room, level, visit })
}

const chips: Readonly<Record<StationKind, (asked: Asked) => HudTask>> = {
  pass: kitchenChip,
  bar: ({ visit: { station } }) => ({ station, intent: 'bar', dish: null, tables: [] }),
  saveNow: ({ visit: { station } }) => ({ station, intent: 'saveNow', dish: null, tables: [] }),
  saveLater: ({ visit: { station } }) => ({ station, intent: 'saveLater', dish: null, tables: [] }),
  shelf: ({ visit: { station } }) => ({ station, intent: 'shelf', dish: null, tables: [] }),
  table: tableChip,
}

/** What the waiter will do for a customer. */
const intents: Readonly<Record<CustomerSituation, HudTask['intent']>> = {
  atDoor: 'look',
  reading: 'takeOrder',
  handUp: 'takeOrder',
  ordering: 'look',
  waiting: 'serve',
  toNumber: 'number',
  ready: 'serve',
  toSave: 'look',
  saving: 'look',
  burnt: 'serve',
  declined: 'serve',
  soldOut: 'sorry',
  carried: 'serve',
  toFlambe: 'serve',
  eating: 'look',
  gone: 'look',
}

function tableChip({ room, level, visit: { station, isCalled } }: Asked): HudTask {
  const { floor } = level
  const sitter = sitterAt(floor, room, station)
  const customer = room.customers[sitter]
  const intent = isCalled
    ? 'refill'
    : customer
      ? intentAt({ room, floor }, level, customer, sitter)
      : 'look'
  const dish = intent === 'serve' && customer ? customer.dish : null
  return { station, intent, dish, tables: [] }
}

/** The pot is left where there is nothing else to do yet. */
function intentAt(
  seen: Seen,
  level: Level,
  customer: DeepReadonly<Customer>,
  id: number,
): HudTask['intent'] {
  const situation = customerSituation(seen, customer)
  const isWaiting = situation === 'waiting'
  const hasNoOtherUse = isWaiting || situation === 'eating'
  if (hasNoOtherUse && wantsChat({ level, state: seen.room }, id)) return 'chat'
  if (isWaiting && shipsEarly(level) && isPending(seen.room, customer)) return 'ship'
  const isForPot = situation === 'waiting' || situation === 'ready' || situation === 'eating'
  const isThirsty = isForPot && isCupEmpty(seen.room, customer)
  return isThirsty ? 'pot' : intents[situation]
}

function kitchenChip({ room, level, visit }: Asked): HudTask {
  const { station } = visit
  const forNobody = visit.tickets.filter((ticket) => isForNobody(room, ticket))
  const named = forNobody.length > 0 ? forNobody : visit.tickets
  const tables = named.flatMap((ticket) => room.tickets[ticket]?.table ?? [])
  const rest = visit.stand ? 'stand' : 'kitchen'
  const intent = forNobody.length > 0 ? 'pull' : rest
  return { station, intent, dish: null, tables: tables.slice(0, level.hands) }
}
