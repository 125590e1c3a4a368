// A gamepad for the tests: it is not there until it is plugged in, and its buttons are pressed from here.
import type { Locator, Page } from '@playwright/test'
import type { Driven } from './driven.ts'

const buttons = { A: 0, B: 1, X: 2, Y: 3, Start: 9, up: 12, down: 13, left: 14, right: 15 } as const
export type PadButton = keyof typeof buttons

type Faked = { readonly fakePad: { plugged: boolean; readonly down: boolean[] } }

/** Before the page loads: the browser asks this pad. */
export async function addPad(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const fakePad = { plugged: false, down: Array.from({ length: 17 }, () => false) }
    Object.assign(window, { fakePad })
    navigator.getGamepads = () => {
      if (!fakePad.plugged) return [null, null, null, null]
      const pressed = fakePad.down.map((down) => ({
        pressed: down,
        touched: down,
        value: Number(down),
      }))
      const pad = { id: 'fake', index: 0, mapping: 'standard', connected: true, timestamp: 0 }
      return [{ ...pad, axes: [0, 0, 0, 0], buttons: pressed } as unknown as Gamepad, null]
    }
  })
}

export async function plugIn(page: Page, plugged = true): Promise<void> {
  await page.evaluate((on) => {
    ;(window as unknown as Faked).fakePad.plugged = on
    dispatchEvent(new Event(on ? 'gamepadconnected' : 'gamepaddisconnected'))
  }, plugged)
  if (plugged) await page.waitForFunction(isFollowed)
}

/** In the page: what answers a gamepad has come. */
function isFollowed(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes('/pad-control'))
}

/** Press and let go, each for long enough to be seen. */
export async function press(page: Page, button: PadButton): Promise<void> {
  await page.evaluate(async (index) => {
    const { drivenFrames, fakePad } = window as unknown as Driven & Faked
    for (const held of [true, false]) {
      fakePad.down[index] = held
      let frames = 2
      await drivenFrames.hurryUntil(() => frames-- <= 0, false)
    }
  }, buttons[button])
}

/** Move the focus to a control by the cross, the way a player would: towards where it is. */
export async function steer(page: Page, to: Locator): Promise<void> {
  for (let steps = 0; steps < 24; steps++) {
    const way = await to.evaluate(wayTo)
    if (way === null) return
    await press(page, way)
  }
  throw new Error(`The cross does not lead to ${to.toString()}`)
}

/** In the page: which way this control lies from the one that has the focus, null when it is that. */
function wayTo(target: Element): 'left' | 'right' | 'up' | 'down' | null {
  const here = document.activeElement
  if (here === target) return null
  if (!here || here === document.body || here.matches('main')) return 'down'
  const [from, to] = [here.getBoundingClientRect(), target.getBoundingClientRect()]
  const overlaps = from.top < to.bottom && to.top < from.bottom
  const right = to.left + to.right > from.left + from.right
  if (overlaps) return right ? 'right' : 'left'
  return to.top > from.top ? 'down' : 'up'
}
