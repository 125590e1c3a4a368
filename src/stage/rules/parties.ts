// A party at its table: the two who came along, and above each of them what has become of the
// dish, so that the tray is seen to fill.
import { ticketSituation } from '../../reading/index.ts'
import { patienceAt, sitterAt } from '../../sim/index.ts'
import type { Customer, DeepReadonly, Level } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { ANGRY_TINT, UNTINTED } from '../colours.ts'
import { BUBBLE } from '../joint-cells.ts'
import type { TablePlace } from '../layout.ts'
import { depth, picture, reframe, tint, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createGroup } from '../views/group.ts'
import { FRONT } from '../views/tables.ts'
import { createCaption } from './caption.ts'
import { onCloth } from './on-cloth.ts'
import { isSeated } from './seated.ts'

type Person = DeepReadonly<Customer>

/** What is shown above somebody's head. */
type Thought = { readonly sign: string; readonly isReady: boolean } | null

const ASIDE = 62 // units from one to the next
const BUST = { y: -14, scale: 0.84 } as const
const HEAD = -100 // units from the table's middle to the tip of a bubble
const PAPER = 0.74 // of a bubble that speaks for a whole table
const SIGN = { x: 16, y: -33 } as const // from there to what is in it
const BELL = { x: 18, y: -18, scale: 0.44 } as const
const STEP = 5 // from the look of one to that of the next

export function createParties(context: StageContext, sharpness: number): View {
  const rule = context.play.level.rules.find(({ type }) => type === 'parties')
  if (rule?.type !== 'parties') return { update() {} }
  const total = rule.dishes.length
  const tables = context.places.tables.map((place) => createTable(context, place, total, sharpness))
  return { update: () => tables.forEach((table) => table.update()) }
}

function createTable(
  context: StageContext,
  place: TablePlace,
  total: number,
  sharpness: number,
): View {
  const { x, station } = place
  const { play } = context
  const words = createCaption(context, sharpness)
  const people = Array.from({ length: total }, (_, nth) => createPerson(context, place, nth, total))
  return {
    update() {
      const customer = play.room.customers[sitterAt(play.level.floor, play.room, station)]
      const isParty = customer?.toOrder !== undefined && isSeated(context, customer)
      const thoughts = isParty ? thoughtsOf(context, customer, total) : []
      people.forEach((person, nth) => person(isParty ? customer : null, thoughts[nth] ?? null))
      if (!isParty || customer.phase === 'eating') return words.hide()
      words.show(wordsOf(customer, thoughts, total), x, onCloth(context, place, words))
    },
  }
}

function wordsOf({ toOrder = 0 }: Person, thoughts: readonly Thought[], total: number): string {
  if (toOrder > 0) return t('roomRules.ordered', { number: total - toOrder, total })
  const ready = thoughts.filter((thought) => thought?.isReady).length
  return t('roomRules.ready', { number: ready, total })
}

/** In the order in which they order. */
function thoughtsOf({ play }: StageContext, customer: Person, total: number): readonly Thought[] {
  const { room, level } = play
  if (customer.phase === 'eating' || customer.phase === 'receiving') return []
  const id = room.customers.indexOf(customer)
  const tickets = room.tickets.filter((ticket) => ticket.customer === id)
  return Array.from({ length: total }, (_, nth): Thought => {
    const ticket = tickets[nth]
    if (!ticket) return { sign: signOf(customer, nth === tickets.length), isReady: false }
    const situation = ticketSituation({ room, floor: level.floor }, ticket)
    const isReady = situation === 'waitsForOthers' || situation === 'ready'
    return { sign: ticket.dish, isReady: isReady || situation === 'carried' }
  })
}

function signOf({ phase }: Person, isNext: boolean): string {
  if (isNext && phase === 'ordering') return 'memo'
  return isNext && phase !== 'reading' ? 'red-exclamation-mark' : 'thought-balloon'
}

/** The one in the middle is drawn with the table. */
function createPerson(context: StageContext, place: TablePlace, nth: number, total: number) {
  const { scene, clock } = context
  const { x, y, scale, station } = place
  const middle = (total - 1) / 2
  const group = createGroup(x + (nth - middle) * ASIDE * scale, y, scale)
  const bust = nth === middle ? null : picture(scene, 'puff').setOrigin(0.5, 1)
  bust?.setDepth(depth.floor(y + FRONT) - 0.05)
  const paper = picture(scene, 'bubble').setOrigin(7 / BUBBLE.width, 80 / BUBBLE.height)
  const [sign, bell] = [picture(scene, 'thought-balloon'), picture(scene, 'bellhop-bell')]
  for (const part of [paper, sign, bell]) part.setDepth(depth.bubble)
  return (customer: Person | null, thought: Thought): void => {
    bust?.setVisible(customer !== null)
    for (const part of [paper, sign]) part.setVisible(thought !== null)
    bell.setVisible(thought?.isReady === true)
    if (!customer) return
    group.x = x + (nth - middle) * ASIDE * scale + context.shakes.offset(station)
    const breath = 0.01 * wave(context, 2400, nth / 3)
    if (bust) {
      reframe(bust, lookBeside(context.play.level, customer, nth))
      group.put(bust, 0, BUST.y, BUST.scale, BUST.scale * (1 + breath))
      const isCross = patienceAt(customer, Math.max(clock.at, customer.since)) < 0.12
      tint(bust, isCross && customer.drainMs > 0 ? ANGRY_TINT : UNTINTED)
    }
    if (!thought) return
    group.put(paper, -8, HEAD, PAPER)
    reframe(sign, thought.sign)
    group.put(sign, SIGN.x, HEAD + SIGN.y, sizeOf(thought.sign))
    group.put(bell, SIGN.x + BELL.x, HEAD + SIGN.y + BELL.y, BELL.scale)
  }
}

function sizeOf(sign: string): number {
  if (sign === 'thought-balloon' || sign === 'red-exclamation-mark') return 0.72
  return sign === 'memo' ? 0.66 : 0.55
}

/** Somebody else's look, the same each time this customer is drawn. */
function lookBeside({ looks }: Level, { look }: Person, nth: number): string {
  return looks[(looks.indexOf(look) + (nth + 1) * STEP) % looks.length] ?? look
}
