// The pictures of the panel and of the task list are those of the room beside them.
import { describe, expect, test } from 'vitest'
import { levelOf } from '../../src/levels/index.ts'
import type { LevelId } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import { Panel } from '../../src/ui/panel/Panel.tsx'
import { isHandUp } from '../../src/reading/index.ts'
import { NEVER, passOf } from '../../src/sim/index.ts'
import { person } from '../../src/waiters/index.ts'
import { placeOfIcon } from '../../src/ui/art/icons.ts'
import type { IconName } from '../../src/ui/art/icons.ts'
import { draw } from '../support/render.tsx'

const TICK_MS = 100

/** A shift of the level, as far as this holds. */
function playUntil(id: LevelId, isReached: (play: Play) => boolean): Play {
  const level = levelOf(id)
  if (!level) throw new Error(`There is no ${id}`)
  const play = createPlay({ level, seed: 7, mode: 'async', leads: [person] })
  goOn(play, isReached)
  return play
}

function goOn(play: Play, isReached: (play: Play) => boolean): void {
  while (!isReached(play) && play.status() !== 'over') play.tick(TICK_MS)
}

const aHandIsUp = ({ room }: Play) => room.customers.some(isHandUp)

/** The pictures of the chips of this kind. */
function iconsOf(play: Play, kind: string): readonly HTMLElement[] {
  draw(<Panel play={play} place="beside" />)
  const icons = `[data-kind="${kind}"] [style*="--column"]`
  return [...document.querySelectorAll<HTMLElement>(icons)]
}

function isOf(icon: HTMLElement | undefined, name: IconName): boolean {
  const { picture, column, row } = placeOfIcon(name)
  const shown = ['--sheet', '--column', '--row'].map((each) => icon?.style.getPropertyValue(each))
  return shown.join() === [`url(${picture})`, column, row].join()
}

describe('an order that is to be taken', () => {
  test('is a raised hand in the café', () => {
    const [icon] = iconsOf(playUntil('first-day', aHandIsUp), 'handUp')
    expect(isOf(icon, 'person-raising-hand')).toBe(true)
  })

  test('is a bag in the shop', () => {
    const [icon] = iconsOf(playUntil('last-cake', aHandIsUp), 'handUp')
    expect(isOf(icon, 'shopping-bags')).toBe(true)
  })

  test('is a phone in the app', () => {
    const [icon] = iconsOf(playUntil('frozen-app', aHandIsUp), 'handUp')
    expect(isOf(icon, 'mobile-phone')).toBe(true)
  })
})

describe('in the app', () => {
  test('a swipe is the hand that the room shows for it', () => {
    const play = playUntil('frozen-app', aHandIsUp)
    play.tap(play.room.customers.find(isHandUp)?.table ?? 0)
    play.tap(passOf(play.level.floor))
    goOn(play, ({ room }) => (room.specials?.inputs?.waiting.length ?? 0) > 0)
    const [icon] = iconsOf(play, 'input')
    expect(isOf(icon, 'backhand-index-pointing-up')).toBe(true)
  })

  test('what is loaded is a picture of a dish', () => {
    const play = playUntil('frozen-app', aHandIsUp)
    play.tap(play.room.customers.find(isHandUp)?.table ?? 0)
    play.tap(passOf(play.level.floor))
    goOn(play, ({ room }) => room.tickets.some(({ startedAt }) => startedAt !== NEVER))
    const [icon] = iconsOf(play, 'cooking')
    expect(icon?.dataset).toMatchObject({ photo: 'true' })
  })
})
