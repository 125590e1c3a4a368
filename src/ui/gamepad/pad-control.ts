// Every screen by gamepad: looked at once a frame, and only while one is connected. It reaches the
// controls of the open dialog, or else of the screen.
import { passOf } from '../../sim/index.ts'
import { cancel, openDialog } from '../back.ts'
import type { Game } from '../game.ts'
import { nextOf, type Direction } from '../spatial.ts'
import { connectedPads } from './connection.ts'
import { createPresses, isDirection, type PadPress } from './presses.ts'

/** Answers what is pressed on the gamepads from now on; returns what stops it. */
export function followPads(game: Game): () => void {
  const presses = createPresses()
  let frame = requestAnimationFrame(function look(now) {
    frame = requestAnimationFrame(look)
    for (const press of presses.read(connectedPads(), now)) answer(game, press)
  })
  const stopNoting = noteOtherHands()
  return () => {
    cancelAnimationFrame(frame)
    stopNoting()
  }
}

function answer(game: Game, press: PadPress): void {
  document.documentElement.dataset['hands'] = 'pad' // the focus is drawn, as for a keyboard
  if (isDirection(press)) return move(press)
  if (press === 'choose') return choose()
  const dialog = openDialog()
  if (dialog && press === 'back') return cancel(dialog)
  if (game.app.getState().route.name === 'shift') return inShift(game, press, dialog !== null)
  if (game.app.getState().route.name === 'watch') return inWatch(game, press)
  if (press === 'back' && game.app.getState().route.name !== 'title') leave(game)
}

function inShift({ host }: Game, press: PadPress, covered: boolean): void {
  const play = host.play()
  if (press === 'pause') return play?.status() === 'paused' ? play.resume() : play?.pause()
  if (covered) return
  if (press === 'back') play?.undo()
  if (press === 'stand') play?.toggleStand()
  if (press === 'kitchen') play?.tap(passOf(play.level.floor))
  if (press === 'hire' && play?.room.specials?.hire) play.toggleHire()
}

function inWatch({ host }: Game, press: PadPress): void {
  if (press === 'pause') host.playback()?.toggle()
  if (press === 'back') host.stopWatching()
}

/** As Escape does; a screen that has no answer to it is left for the title. */
function leave({ host }: Game): void {
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  if (document.body.dispatchEvent(pressed)) host.toTitle()
}

/** Whoever takes a mouse or a finger to it needs no ring. */
function noteOtherHands(): () => void {
  addEventListener('pointerdown', dropRing)
  return () => {
    removeEventListener('pointerdown', dropRing)
    dropRing()
  }
}

function dropRing(): void {
  delete document.documentElement.dataset['hands']
}

const CONTROLS = 'button, a[href], input, select'
const START = '[data-kind="primary"], button[tabindex="0"]' // where to begin, if anywhere

/** Move the focus that way; on a slider left and right change its value. */
function move(direction: Direction): void {
  const controls = reachable()
  const from = controls.findIndex((control) => control === document.activeElement)
  const here = controls[from]
  if (!here) return focus(controls.find((control) => control.matches(START)) ?? controls[0])
  if (isSlider(here) && (direction === 'left' || direction === 'right')) {
    return slide(here, direction)
  }
  const boxes = controls.map((control) => control.getBoundingClientRect())
  focus(controls[nextOf(boxes, from, direction) ?? from])
}

/** Press the control that has the focus; a select box goes on to its next choice. */
function choose(): void {
  const here = document.activeElement
  if (!(here instanceof HTMLElement) || !reachable().includes(here)) return
  if (here instanceof HTMLSelectElement) return chooseNext(here)
  here.click()
}

function reachable(): readonly HTMLElement[] {
  const layer = openDialog() ?? document.body
  return [...layer.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) =>
      !each.matches(':disabled') && !each.closest('[inert]') && each.getClientRects().length > 0,
  )
}

function focus(control: HTMLElement | undefined): void {
  control?.focus()
}

function isSlider(control: HTMLElement): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'range'
}

function slide(slider: HTMLInputElement, direction: 'left' | 'right'): void {
  if (direction === 'right') slider.stepUp()
  else slider.stepDown()
  slider.dispatchEvent(new Event('input', { bubbles: true }))
}

function chooseNext(select: HTMLSelectElement): void {
  select.selectedIndex = (select.selectedIndex + 1) % select.length
  select.dispatchEvent(new Event('change', { bubbles: true }))
}
