// What a gamepad can reach on the page: the controls of the open dialog, or else of the screen.
import { openDialog } from '../back.ts'
import { nextOf, type Direction } from '../spatial.ts'

const CONTROLS = 'button, a[href], input, select'
const START = '[data-kind="primary"], button[tabindex="0"]' // where to begin, if anywhere

/** Move the focus that way; on a slider left and right change its value. */
export function move(direction: Direction): void {
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
export function choose(): void {
  const here = document.activeElement
  if (!(here instanceof HTMLElement) || !reachable().includes(here)) return
  if (here instanceof HTMLSelectElement) return chooseNext(here)
  here.click()
}

function reachable(): readonly HTMLElement[] {
  const layer = openDialog() ?? document.body
  return [...layer.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => !each.matches(':disabled') && !each.closest('[inert]') && each.checkVisibility(),
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
