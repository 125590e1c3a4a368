// The tables: customer, cloth, setting, patience, bubble. What is at a table is read from
// the state each frame; what has just begun is told by the customer's `since`.
import type { GameObjects } from 'phaser'
import { standingOf } from '../../reading/index.ts'
import { patienceAt, sitterAt } from '../../sim/index.ts'
import type { Customer, DeepReadonly } from '../../sim/index.ts'
import { ANGRY_TINT, UNTINTED } from '../colours.ts'
import { approach, back, out, share } from '../ease.ts'
import { CLOTH } from '../joint-cells.ts'
import type { TablePlace } from '../layout.ts'
import { depth, framesOf, picture, reframe, tint, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createBubble } from './bubble.ts'
import { createGroup } from './group.ts'
import type { Group } from './group.ts'
import { createMood } from './mood.ts'
import { WALK_IN } from './people.ts'

const BUST = -28 // where a bust ends behind the table, from its centre
export const LANDS = 300 // ms from serving until the plate is on the table
const JOLT = { ms: 420, down: 7 } as const // of the table, in units
const BOUNCE = { ms: 560, up: 20 } as const // of a raised hand while the waiter is made to stand

const ABOVE = 0.01 // from one picture on a table to the next
const sleeves = framesOf('sleeve')
const hands = new Map<string, string>()

type Person = DeepReadonly<Customer>

/** How far the table's front is below its centre: it covers who stands behind it. */
export const FRONT = 40

export function createTables(context: StageContext): View {
  const tables = context.places.tables.map((place) => createTable(context, place))
  return { update: () => tables.forEach((table) => table.update()) }
}

function patienceNow({ clock }: StageContext, customer: Customer): number {
  return patienceAt(customer, Math.max(clock.at, customer.since))
}

function createTable(context: StageContext, place: TablePlace): View {
  const { shakes } = context
  const { x, y, scale, station, side } = place
  const group = createGroup(x, y, scale)
  const guest = createGuest(context, group, side)
  const top = createTop(context, group, place)
  const mood = createMood(context, group, {
    lies: true,
    y: CLOTH.track.y,
    larger: barScale(context.places.lettering, scale),
  })
  const bubble = createBubble(context, place)
  const parts = [...guest.parts, ...top.parts, ...mood.parts]
  parts.forEach((part, index) => part.setDepth(depth.floor(y + FRONT) + index * ABOVE))
  let isEmpty = false // and shown so
  return {
    update() {
      const customer = seated(context, station)
      const isMoved = group.moveTo(x + shakes.offset(station), y + jolt(context, customer))
      top.update(customer, isMoved)
      if (!customer && isEmpty) return
      isEmpty = customer === null
      const sat = customer ? satAt(customer) : 0
      guest.update(customer, sat)
      bubble.update(customer, sat)
      const eats = customer?.phase === 'eating'
      if (customer) mood.update(patienceNow(context, customer), customer.arrivedAt, eats)
      else mood.hide()
    },
  }
}

/** The cloth, its number, and what it is laid with. Nothing of it is placed anew while it is at rest. */
function createTop(context: StageContext, group: Group, place: TablePlace) {
  const { scene, clock, play, places } = context
  const cloth = picture(scene, 'cloth').setOrigin(0.5, CLOTH.middle.y / CLOTH.height)
  const setting = picture(scene, 'fork-and-knife-with-plate').setVisible(false)
  const label = picture(scene, `label-${place.station}`)
  const larger = places.lettering > 1 ? 1 / place.scale : 1 // as large at a small table
  let laid = 1
  let labelSize = Number.NaN // as it was placed last
  return {
    parts: [cloth, setting, label],
    update(customer: Person | null, isMoved: boolean) {
      const eats = customer?.phase === 'eating'
      laid = approach(laid, eats ? 0 : 1, 60, clock.passed)
      reframe(cloth, clothOf(laid === 1, customer !== null))
      if (isMoved || labelSize !== context.numberScale()) {
        labelSize = context.numberScale()
        group.put(label, place.label, 2, labelSize * larger)
        group.put(cloth, 0, 0)
      }
      const isBeingLaid = laid > 0 && laid < 1
      if (setting.visible !== isBeingLaid) setting.setVisible(isBeingLaid)
      if (!isBeingLaid) return
      const grown = CLOTH.setting.scale * (play.room.closed ? 1 : laid)
      group.put(setting.setAlpha(laid), CLOTH.setting.x, CLOTH.setting.y, grown)
    },
  }
}

const LONGEST = 1.4 // times as long as usual, within the cloth

/** On a phone bars are as long at a small table as at a large one. */
export function barScale(lettering: number, scale: number): number {
  return lettering > 1 ? Math.min(LONGEST, 1 / scale) : 1
}

/** How far down the table is after the plate has landed on it. */
function jolt({ clock, calm }: StageContext, customer: Person | null): number {
  if (!customer || customer.phase !== 'eating' || calm()) return 0
  const t = share(clock.at, customer.since + LANDS, JOLT.ms)
  return JOLT.down * Math.sin(t * Math.PI * 3) * (1 - t)
}

function clothOf(isLaid: boolean, isTaken: boolean): string {
  if (isTaken) return isLaid ? 'cloth-laid-taken' : 'cloth-taken'
  return isLaid ? 'cloth-laid' : 'cloth'
}

/** Who sits at this table: nobody yet while the customer walks in. */
function seated({ play, clock }: StageContext, station: number): Person | null {
  const { room } = play
  const customer = room.customers[sitterAt(play.level.floor, room, station)]
  if (!customer) return null
  return customer.phase === 'reading' && clock.at < satAt(customer) ? null : customer
}

function satAt({ phase, since }: Person): number {
  return phase === 'reading' ? since + WALK_IN : since - WALK_IN
}

function createGuest(context: StageContext, group: Group, side: number) {
  const { scene, clock } = context
  const bust = picture(scene, 'puff').setOrigin(0.5, 1)
  const sleeve = picture(scene, 'sleeve').setOrigin(0.5, 0)
  const hand = picture(scene, 'raised-hand').setOrigin(0.5, 0.95)
  const arm = { sleeve, hand, group, side }
  const parts = [sleeve, hand, bust]
  return {
    parts,
    update(customer: Person | null, sat: number) {
      if (bust.visible !== (customer !== null)) bust.setVisible(customer !== null)
      if (!customer) return lower(hand, sleeve)
      const { look, phase, since } = customer
      reframe(bust, look)
      const patience = patienceAt(customer, Math.max(clock.at, since))
      const cross = customer.drainMs > 0 && patience < 0.25
      const settled = context.calm() ? 1 : back(share(clock.at, sat, 260))
      const chew =
        phase === 'eating' ? 0.02 * wave(context, 380) : 0.008 * wave(context, 2600, since / 999)
      const wide = 0.96 + 0.04 * settled
      const tall = (0.9 + 0.1 * settled) * (1 + chew)
      group.put(bust, cross ? 1.6 * wave(context, 110) : 0, BUST, wide, tall)
      bust.setAlpha(context.calm() ? share(clock.at, sat, 300) : 1)
      tint(bust, cross && patience < 0.12 ? ANGRY_TINT : UNTINTED)
      raise(context, customer, arm)
    },
  }
}

type Arm = {
  readonly sleeve: GameObjects.Image
  readonly hand: GameObjects.Image
  readonly group: Group
  readonly side: number // of the bubble; the hand is on the other
}

function raise(
  context: StageContext,
  { phase, since, look }: Person,
  { sleeve, hand, group, side }: Arm,
): void {
  if (phase !== 'handUp') return lower(hand, sleeve)
  if (!hand.visible) for (const part of [hand, sleeve]) part.setVisible(true)
  reframe(hand, handOf(look))
  reframe(sleeve, sleeves(look))
  const lift = context.calm() ? 1 : out(share(context.clock.at, since, 220))
  const isStuck = standingOf(context.play.room, context.play.own) === 'blocked'
  const bounce = isStuck ? BOUNCE.up * Math.abs(wave(context, 2 * BOUNCE.ms)) : 0
  const waving = (isStuck ? 0.34 : 0.16) * wave(context, isStuck ? BOUNCE.ms : 620)
  const y = -74 + (1 - lift) * 46 - bounce
  group.put(hand.setRotation(waving), -41 * side, y)
  group.put(sleeve, -40 * side - 10 * waving, y - 8)
}

function lower(hand: GameObjects.Image, sleeve: GameObjects.Image): void {
  if (hand.visible) for (const part of [hand, sleeve]) part.setVisible(false)
}

/** Hands are named by the part of a look's name that tells the skin tone. */
function handOf(look: string): string {
  let hand = hands.get(look)
  if (hand === undefined) {
    const [tone = ''] = /-(?:medium-light|medium-dark|light|medium|dark)$/.exec(look) ?? []
    hands.set(look, (hand = `raised-hand${tone}`))
  }
  return hand
}
