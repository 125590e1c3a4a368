// Derives the HUD (bar and task list) from the room; the store holds only this derived value.
import { standingOf, stoodMs } from '../play/index.ts'
import { kindOf, sitterAt } from '../sim/index.ts'
import type { DeepReadonly, Level, Refusal, Room, Visit } from '../sim/index.ts'
import type { Ghost, Play } from '../play/index.ts'
import type { HudTask, GhostHud, Hud } from '../store/index.ts'
import { mainLead } from '../waiters/index.ts'

type Beside = { readonly otherBest: number | null; readonly refusal: Refusal | null }

/** What the bar shows now. */
export function hudOf(play: Play, { otherBest, refusal }: Beside): Hud {
  const { room, level } = play
  const { tally, now } = room
  const done = tally.served + tally.lost
  const me = room.waiters[play.own ?? 0]
  return {
    level: level.id,
    mode: play.mode,
    lead: mainLead(play.leads),
    secondsLeft: Math.ceil((level.durationMs - now) / 1000),
    countdown: Math.ceil(play.countdownMs() / 1000),
    paused: play.status() === 'paused',
    satisfaction: done === 0 ? 1 : tally.satisfaction / done,
    throughput: now === 0 ? 0 : (tally.served * 60_000) / now,
    served: tally.served,
    lost: tally.lost,
    score: tally.score,
    otherBest,
    standingMs: stoodMs(room, play.own),
    standsByChoice: standingOf(room, play.own) === 'byChoice',
    tasks: me ? me.tasks.map((visit) => chipOf(room, visit, level)) : [],
    refusal,
    ghost: play.ghost && ghostOf(play.ghost),
  }
}

function ghostOf({ run: { name, leads }, room }: Ghost): GhostHud {
  return { name, leads, score: room.tally.score }
}

function chipOf(room: Room, visit: DeepReadonly<Visit>, { floor, hands }: Level): HudTask {
  const { station } = visit
  const kind = kindOf(floor, station)
  if (kind === 'pass') return kitchenChip(room, visit, hands)
  if (kind === 'bar') return { station, intent: 'bar', dish: null, tables: [] }
  const customer = room.customers[sitterAt(floor, room, station)]
  const phase = customer?.phase
  if (phase === 'reading' || phase === 'handUp') {
    return { station, intent: 'takeOrder', dish: null, tables: [] }
  }
  if (phase === 'waiting' && customer) {
    return { station, intent: 'serve', dish: customer.dish, tables: [] }
  }
  return { station, intent: 'look', dish: null, tables: [] }
}

function kitchenChip(room: Room, visit: DeepReadonly<Visit>, hands: number): HudTask {
  const { station } = visit
  const tables = visit.tickets.flatMap((ticket) => room.tickets[ticket]?.table ?? [])
  const intent = visit.stand ? 'stand' : 'kitchen'
  return { station, intent, dish: null, tables: tables.slice(0, hands) }
}
