// Every kind of motion. One film, one sheet of ten frames: add yours here. A moment is found by
// the event that begins it; films start a little before.
import type { Page } from '@playwright/test'
import { robotLead } from '../../src/waiters/index.ts'
import type { Order } from '../../src/play/index.ts'
import { NONE } from '../../src/sim/index.ts'
import { pointOf } from '../e2e/room.ts'
import { everything, partOf } from './filming.ts'
import type { Film } from './filming.ts'
import { firstOf, isHot, levelFor } from './moments.ts'
import { finish, rush, rushOf, slowly, takeUp, title, watch } from './visits.ts'
import { tableSpots } from '../support/floor.ts'

const order: Order = slowly(rush)
const blocking: Order = slowly(rushOf('blocking'))
const full: Order = { ...blocking, leads: [robotLead('least-patience')] } // somebody gives up in the queue
const BEFORE = 40 // ms before the event at which its film starts

/** The part of the room around a table, shifted and sized in room units. */
function table(station: number, width = 330, height = 330, dx = 0, dy = -30) {
  const { x, y } = tableSpots(levelFor(order).floor)[station - 1] ?? { x: 500, y: 430 }
  return partOf(order, x + dx, y + dy, width, height)
}
const kitchen = (x = 500, width = 460) => partOf(order, x, 170, width, 230)
const opened = (of: Order, at: number) => (page: Page) => watch(page, of, at - BEFORE)

const seated = firstOf(order, 'customerSeated', 1_000)
const raised = firstOf(order, 'handRaised')
const taken = firstOf(order, 'orderTaken')
const handed = firstOf(order, 'ticketHandedOver')
const cooking = firstOf(order, 'cookingStarted')
const done = firstOf(order, 'dishDone')
const picked = firstOf(order, 'dishPickedUp')
const served = firstOf(order, 'dishServed')
const soup = firstOf(order, 'dishServed', 0, ({ at, ticket }) => isHot(order, at, ticket))
const stood = firstOf(blocking, 'standingStarted')
const left = firstOf(blocking, 'customerLeft', 0, ({ table: at }) => at > 0)
const turned = firstOf(full, 'customerLeft', 0, ({ table: at }) => at === NONE)

export const films: readonly Film[] = [
  {
    name: 'walks-in',
    stepMs: 110,
    open: opened(order, seated.at),
    clip: partOf(order, 330, 420, 660, 460),
  },
  { name: 'hand', stepMs: 33, open: opened(order, raised.at), clip: table(raised.table) },
  {
    name: 'waiter-walks',
    stepMs: 66,
    open: opened(order, taken.at),
    clip: partOf(order, 450, 400, 460, 380),
  },
  {
    name: 'waiter-carries',
    stepMs: 66,
    open: opened(order, picked.at),
    clip: partOf(order, 600, 380, 460, 420),
  },
  { name: 'ticket', stepMs: 40, open: opened(order, handed.at), clip: kitchen(400) },
  { name: 'cook', stepMs: 100, open: opened(order, cooking.at), clip: kitchen(360, 340) },
  { name: 'bell', stepMs: 50, open: opened(order, done.at), clip: kitchen(660, 400) },
  {
    name: 'steam',
    stepMs: 100,
    open: opened(order, soup.at + 300),
    clip: table(soup.table, 220, 220),
  },
  {
    name: 'served',
    stepMs: 160,
    open: opened(order, served.at),
    clip: everything,
  },
  {
    name: 'leaves',
    stepMs: 110,
    open: opened(blocking, left.at),
    clip: table(left.table, 620, 400, -140),
  },
  {
    name: 'turns-away',
    stepMs: 110,
    open: opened(full, turned.at),
    clip: partOf(full, 130, 560, 260, 260),
  },
  { name: 'stands', stepMs: 60, open: opened(blocking, stood.at), clip: everything },
  {
    name: 'taps-foot',
    stepMs: 60,
    open: opened(blocking, stood.at + 1_000),
    clip: partOf(order, 500, 270, 460, 260),
  },
  { name: 'countdown', stepMs: 330, open: (page) => watch(page, order, -3_000), clip: everything },
  { name: 'title', stepMs: 60, open: title, clip: everything },
  { name: 'results', stepMs: 250, open: (page) => finish(page, order, 0), clip: everything },
  {
    name: 'mark',
    stepMs: 33,
    open: (page) => takeUp(page, order, 44_000),
    act: (page) => page.keyboard.press('Digit6'),
    clip: table(6),
  },
  {
    name: 'hover',
    stepMs: 40,
    open: (page) => takeUp(page, order, 44_000),
    act: (page) => point(page, 6),
    clip: table(6),
  },
]

/** Over the table, and a tap on it. */
async function point(page: Page, station: number): Promise<void> {
  const { floor } = levelFor(order)
  const { x, y } = await pointOf(page, floor, tableSpots(floor)[station - 1] ?? { x: 0, y: 0 })
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
}
