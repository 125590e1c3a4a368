// "+82", from the table where the dish landed to the score, over the room and the bar; and above the
// table how many were served in a row.
import { number, t } from '../../words/index.ts'
import style from './BarItems.module.css'

type Flight = {
  readonly points: number
  readonly inRow: number
  readonly table: number // station
  readonly to: HTMLElement
  readonly speed: number // of the shift
}

const WAIT_MS = 560 // they are at the table first
const FLY_MS = 520
const MOST_SPEED = 4 // faster than that nobody sees them
const STREAK_MS = 1_600
const HOTTEST = 5 // served in a row: more look the same
const BACK = 0.03 // share of the way
const ABOVE = 0.1 // share of the table's height, from its upper edge

/** Calls `land` when they are there, at once where there is no way; returns how to call it off. */
export function flyPoints(
  { points, inRow, table, to, speed }: Flight,
  land: () => void,
): () => void {
  const from = tableOf(table)
  if (!from || typeof from.animate !== 'function') {
    queueMicrotask(land)
    return () => {}
  }
  const sign = createSign(style.flight, `+${number(points)}`, inRow)
  const rate = Math.min(speed, MOST_SPEED)
  const flight = sign.animate(framesOf(from.getBoundingClientRect(), to.getBoundingClientRect()), {
    delay: WAIT_MS / rate,
    duration: FLY_MS / rate,
    fill: 'both',
  })
  flight.addEventListener('finish', () => {
    sign.remove()
    land()
  })
  return () => {
    flight.cancel()
    sign.remove()
  }
}

/** "3 in a row!" above the table where the last of them landed. */
export function showStreak(inRow: number, table: number): void {
  const from = inRow > 1 ? tableOf(table) : null
  if (!from) return
  const { left, width, top } = from.getBoundingClientRect()
  const sign = createSign(style.streak, t('hud.streak', { count: inRow }), inRow)
  Object.assign(sign.style, { left: `${left + width / 2}px`, top: `${top}px` })
  setTimeout(() => sign.remove(), STREAK_MS)
}

/** The button over the table tells where that is. */
function tableOf(table: number): Element | null {
  return document.querySelector(`[role="application"] [data-station="${table}"][data-dish="false"]`)
}

function createSign(name: string | undefined, text: string, inRow: number): HTMLElement {
  const sign = document.createElement('span')
  sign.className = name ?? ''
  sign.dataset['streak'] = String(Math.min(inRow, HOTTEST))
  sign.ariaHidden = 'true'
  sign.textContent = text
  document.body.append(sign)
  return sign
}

/** First a little back, as whoever takes a run, then faster and faster. */
function framesOf(from: DOMRect, to: DOMRect): Keyframe[] {
  const [x, y] = [from.left + from.width / 2, from.top + from.height * ABOVE]
  const [toX, toY] = [to.left + to.width / 2, to.top + to.height / 2]
  const back = (toX - x) * BACK
  return [
    { transform: placed(x, y, 1), opacity: 0, easing: 'ease-out' },
    { transform: placed(x - back, y + 12, 1.15), opacity: 1, offset: 0.25, easing: 'ease-in' },
    { transform: placed(toX, toY, 0.7), opacity: 1 },
  ]
}

/** The middle at this place of the window, CSS pixels. */
function placed(x: number, y: number, scale: number): string {
  return `translate(${x}px, ${y}px) translate(-50%, -50%) scale(${scale})`
}
