// What only some levels let a player do, by mouse, by finger and by key, each at the moment at which a
// robot of the level does it: what comes of it is read from the shift that the page keeps when it is
// left. That each has a key, a place and a name is known without a browser: test/ui/actions.test.ts.
import type { Locator, Page } from '@playwright/test'
import { kindOf, NONE } from '../../src/sim/index.ts'
import type { Command, Point, StationKind } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { before, happenedSince, keptReplay, openBefore } from './before.ts'
import type { Before, Done } from './before.ts'
import { playFor, unhurried } from './frames.ts'
import { placeOf } from './room.ts'
import { button, expect, opening, test, measured } from './support.ts'
import { MAP, restored } from './ways.ts'

test.use({ ...measured, viewport: { width: 844, height: 390 }, hasTouch: true })

type Hand = 'mouse' | 'finger' | 'key'
type Visited = Done & { readonly what: StationKind; readonly ticket?: 'burntDish' | 'forNobody' }

const HANDS: readonly Hand[] = ['mouse', 'finger', 'key']
const SLICE_MS = 2_000 // the next one is cut where this one has just ended
const SOON_MS = 700 // more than it takes: the waiter may be a step further away

const keys: Readonly<Record<Exclude<StationKind, 'table'>, string>> = {
  pass: 'k',
  bar: 'b',
  shelf: 't',
  saveNow: 'o',
  saveLater: 'n',
}

/** Which stations a visit is paid to, and what happens there. */
const visits: Readonly<Record<string, readonly Visited[]>> = {
  'at the pass': [
    { level: 'no-bell', by: 'nearest', type: 'dishPickedUp', what: 'pass' },
    { level: 'espresso', by: 'never-stands', type: 'writingStarted', what: 'pass' },
    { level: 'all-together', by: 'all-three-first', type: 'dishPickedUp', what: 'pass', times: 3 },
    {
      level: 'burnt-dishes',
      by: 'red-first',
      type: 'burntTakenBack',
      what: 'pass',
      ticket: 'burntDish',
    },
    {
      level: 'guest-has-left',
      by: 'pulls-at-once',
      type: 'pullDone',
      what: 'pass',
      ticket: 'forNobody',
    },
  ],
  'at a table': [
    { level: 'bell-waits', by: 'chats-in-lulls', type: 'chatStarted', what: 'table' },
    { level: 'course-by-course', by: 'asks-for-all', type: 'askedTooEarly', what: 'table' },
    { level: 'just-a-refill', by: 'leaves-the-pot', type: 'potLeft', what: 'table' },
    { level: 'no-table-number', by: 'numbers-first', type: 'ticketNumbered', what: 'table' },
    { level: 'order-received', by: 'ships-on-pending', type: 'shippedEarly', what: 'table' },
    { level: 'last-cake', by: 'reserves-first', type: 'turnedDown', what: 'table' },
    { level: 'flambe', by: 'yields-to-hands', type: 'flambeStarted', what: 'table' },
  ],
  'beside the tables': [
    { level: 'drinks', by: 'nearest', type: 'makingStarted', what: 'bar' },
    { level: 'last-cake', by: 'reserves-first', type: 'goodsReserved', what: 'shelf' },
    { level: 'last-cake', by: 'reserves-first', type: 'goodsPutBack', what: 'shelf' },
    { level: 'frozen-app', by: 'old-save-button', type: 'saveStarted', what: 'saveNow' },
    { level: 'frozen-app', by: 'saves-in-background', type: 'saveHandedOver', what: 'saveLater' },
  ],
}

for (const [where, rows] of Object.entries(visits)) {
  test(`what a level adds ${where} answers mouse, finger and key`, async ({ page }) => {
    for (const [nth, row] of rows.entries()) {
      await test.step(`${row.level}: ${row.type}`, () => visit(page, row, nth))
    }
  })
}

/**
 * On the list by each hand, and off it again but for the last, another one each time: its visit is paid.
 * Where the waiter is there at once, each hand has a shift of its own.
 */
async function visit(page: Page, row: Visited, nth: number): Promise<void> {
  const moment = before(row)
  const last = (nth % HANDS.length) + 1
  const hands = [...HANDS.slice(last), ...HANDS.slice(0, last)]
  const turns = moment.isThere ? hands.map((hand) => [hand]) : [hands]
  for (const turn of turns) {
    await openBefore(page, moment)
    await unhurried(page, async () => {
      for (const [done, hand] of turn.entries()) {
        if (done > 0) await page.keyboard.press('z')
        await tap(page, moment, row, hand)
      }
    })
    await playFor(page, moment.takesMs + SOON_MS)
    const { log } = await expectDone(page, moment, row, turn.join(', '))
    const asked = log.map(([, command]) => askedFor(command, row)).join(' ')
    expect(asked).toBe(turn.map(() => askedFor(moment.command, row)).join(' undo '))
  }
}

/** A dish that lies where the kitchen is tapped is named by the way. */
function askedFor(command: Command, { ticket }: Visited): string {
  if (command.type !== 'visit') return command.type
  const named = ticket === undefined ? '' : ` for ${command.ticket}`
  return `station ${command.station}${named}`
}

/** In the page's shift since then. */
async function expectDone(
  page: Page,
  moment: Before,
  row: Pick<Done, 'type' | 'times'>,
  by: string,
) {
  const { type, times = 1 } = row
  const since = await happenedSince(page, moment)
  const happened = since.events.filter((each) => each.type === type)
  expect(happened.length, `${type} on ${moment.level.id} by ${by}`).toBeGreaterThanOrEqual(times)
  return since
}

/** A table or another station where it is drawn; a ticket at its control, which has its name. */
async function tap(page: Page, moment: Before, { ticket }: Visited, hand: Hand): Promise<void> {
  const { command, level } = moment
  if (command.type !== 'visit') throw new Error(`${command.type} is no visit`)
  const control = ticket && controlOf(page, moment, ticket)
  if (hand === 'key') {
    const kind = kindOf(level.floor, command.station) ?? 'table'
    if (!control) return page.keyboard.press(kind === 'table' ? `${command.station}` : keys[kind])
    await control.focus()
    return page.keyboard.press('Enter')
  }
  const { x, y } = control ? await middleOf(control) : await placeOf(page, level, command.station)
  await (hand === 'mouse' ? page.mouse.click(x, y) : page.touchscreen.tap(x, y))
}

function controlOf(
  page: Page,
  { room, command }: Before,
  name: 'burntDish' | 'forNobody',
): Locator {
  const wanted = command.type === 'visit' ? command.ticket : undefined
  const ticket = room.tickets[wanted ?? NONE]
  return page
    .getByRole('application', { name: t('station.region') })
    .getByRole('button', { name: t(`station.${name}`, { table: `${ticket?.table}` }) })
}

async function middleOf(control: Locator): Promise<Point> {
  const box = await control.boundingBox()
  if (!box) throw new Error('the control is not shown')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A button of the room by each hand; by key it is a letter. */
async function press(page: Page, name: string | RegExp, letter: string, hand: Hand): Promise<void> {
  if (hand === 'key') return page.keyboard.press(letter)
  return hand === 'mouse' ? button(page, name).click() : button(page, name).tap()
}

test('standing by choice, and a slice of a flambé, answer mouse, finger and key', async ({
  page,
}) => {
  const stand = before({
    level: 'espresso',
    by: 'stands-for-espresso',
    type: 'standingStarted',
    what: 'stand',
  })
  await openBefore(page, stand)
  await unhurried(page, async () => {
    for (const hand of HANDS) {
      for (const isChosen of ['true', 'false']) {
        await press(page, t('task.standButton'), 'w', hand)
        await expect(button(page, t('task.standButton'))).toHaveAttribute('aria-pressed', isChosen)
      }
    }
    await press(page, t('task.standButton'), 'w', 'finger')
  })
  await playFor(page, stand.takesMs + SOON_MS)
  await expectDone(page, stand, { type: 'standingStarted' }, 'finger')

  const slice = before({
    level: 'flambe',
    by: 'yields-to-hands',
    type: 'flambePaused',
    what: 'moveOn',
  })
  for (const hand of HANDS) {
    await openBefore(page, slice)
    await unhurried(page, () => press(page, t('task.sliceButton'), 'w', hand))
    await playFor(page, slice.takesMs + SLICE_MS + SOON_MS)
    await expectDone(page, slice, { type: 'flambePaused' }, hand)
  }
})

test('a second waiter comes and goes by mouse, finger and key', async ({ page }) => {
  const hired = before({
    level: 'one-pair-of-hands',
    by: 'hires-in-rush',
    type: 'waiterHired',
    what: 'hire',
  })
  await openBefore(page, hired)
  await unhurried(page, async () => {
    for (const hand of HANDS) {
      for (const isHere of ['true', 'false']) {
        await press(page, /second waiter/, 'h', hand)
        await expect(button(page, /second waiter/)).toHaveAttribute('aria-pressed', isHere)
      }
    }
  })
  await expectDone(page, hired, { type: 'waiterHired', times: HANDS.length }, 'key')
})

test('how much the rail takes is chosen by mouse, finger and key', async ({ page }) => {
  await restored(page, [MAP, { name: 'predict', level: 'too-many-tickets' }])
  const choice = (tickets: number) =>
    page.getByRole('group', { name: t('campaign.rail') }).getByRole('radio', { name: `${tickets}` })
  await choice(2).click()
  await expect(choice(2)).toBeChecked()
  await choice(4).tap()
  await expect(choice(4)).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(choice(3)).toBeChecked()
  await button(page, t('campaign.skip')).press('Enter')
  await opening(page, 75)
  const { log } = await keptReplay(page)
  const chosen = log.flatMap(([, command]) =>
    command.type === 'limitRail' ? [command.tickets] : [],
  )
  expect(chosen).toEqual([3])
})
