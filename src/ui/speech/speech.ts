// What happens in the room in words, for whoever listens instead of looking: gathered, merged, and
// without what is no longer so when it would be said.
import type { Room, ShiftEvent, TicketPlace } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { tablesIn } from './tables.ts'

export type Speech = {
  hear(event: ShiftEvent): void
  /** Everything heard since the last time that still holds, in a few sentences; '' for nothing. */
  say(room: Room): string
}

type Heard = {
  readonly seated: Set<number> // customers
  readonly handUp: Set<number> // customers
  readonly ready: Set<number> // tickets
  readonly burnt: Set<number> // tickets
  readonly refused: Set<number> // tickets
  readonly served: number[] // tables
  points: number
  left: number // customers
  walksOn: boolean
  over: boolean
}

/** `own` is the waiter of whoever listens; where nobody plays, null, every waiter's steps count. */
export function createSpeech(own: number | null = null): Speech {
  let heard = nothing()
  return {
    hear(event) {
      const isOthers = own !== null && 'waiter' in event && event.waiter !== own
      if (!isOthers || !event.type.startsWith('standing')) note(heard, event)
    },
    say(room) {
      const words = sentences(heard, room)
      heard = nothing()
      return words.join(' ')
    },
  }
}

const fresh = (): Set<number> => new Set()

function nothing(): Heard {
  const people = { seated: fresh(), handUp: fresh() }
  const tickets = { ready: fresh(), burnt: fresh(), refused: fresh() }
  return { ...people, ...tickets, served: [], points: 0, left: 0, walksOn: false, over: false }
}

function note(heard: Heard, event: ShiftEvent): void {
  switch (event.type) {
    case 'customerSeated':
      return void heard.seated.add(event.customer)
    case 'handRaised':
      return void heard.handUp.add(event.customer)
    case 'dishDone':
      return void heard.ready.add(event.ticket)
    case 'dishBurnt':
      return void heard.burnt.add(event.ticket)
    case 'ticketRefused':
      return void heard.refused.add(event.ticket)
    case 'dishServed':
      heard.served.push(event.table)
      heard.points += event.points
      return
    case 'customerLeft':
      heard.left++
      return
    case 'standingStarted':
      heard.walksOn = false
      return
    case 'standingEnded':
      heard.walksOn = true
      return
    case 'shiftClosed':
      heard.over = true
      return
    case 'customerArrived':
    case 'customerQueued':
    case 'visitAdded':
    case 'visitChanged':
    case 'visitDropped':
    case 'waiterDeparted':
    case 'waiterArrived':
    case 'waiterShrugged':
    case 'orderTaken':
    case 'ticketHandedOver':
    case 'cookingStarted':
    case 'burntTakenBack':
    case 'makingStarted':
    case 'drinkMade':
    case 'dishPickedUp':
    case 'customerFinished':
    case 'ticketPulled':
    case 'refused':
      return
    default:
      event satisfies never
  }
}

function sentences(heard: Heard, room: Room): readonly string[] {
  if (heard.over) return [over(room)]
  const { customers, tickets } = room
  const at = (phase: string) => (customer: number) => {
    const who = customers[customer]
    return who?.phase === phase ? [who.table] : []
  }
  const still = (heardOf: ReadonlySet<number>, place: TicketPlace) =>
    [...heardOf].flatMap((id) => (tickets[id]?.place === place ? [tickets[id].table] : []))
  const { served, points, left, walksOn } = heard
  return [
    tablesIn('seated', [...heard.seated].flatMap(at('reading'))),
    tablesIn('handUp', [...heard.handUp].flatMap(at('handUp'))),
    tablesIn('ready', still(heard.ready, 'pass')),
    tablesIn('burnt', still(heard.burnt, 'burnt')),
    tablesIn('refused', still(heard.refused, 'pad')),
    tablesIn('served', served, points),
    left > 0 ? t('speech.left', { count: left }) : '',
    walksOn ? t('speech.walkingOn') : '',
  ].filter(Boolean)
}

function over({ tally }: Room): string {
  const { served, lost, score } = tally
  return t('speech.over', { served: number(served), lost: number(lost), score: number(score) })
}
