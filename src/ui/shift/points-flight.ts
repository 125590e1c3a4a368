// "+82", from the table where the dish landed to the score, over the room and the bar.
import { number } from '../../words/index.ts'
import style from './Score.module.css'

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
const BACK = 0.03 // share of the way
const ABOVE = 0.1 // share of the table's height, from its upper edge

/** Calls `land` when they are there, at once where there is no way; returns how to call it off. */
export function flyPoints(
  { points, inRow, table, to, speed }: Flight,
  land: () => void,
): () => void {
  const from = document.querySelector(
    `[role="application"] [data-station="${table}"][data-dish="false"]`,
  )
  const sign = document.createElement('span')
  if (!from || typeof sign.animate !== 'function') {
    queueMicrotask(land)
    return () => {}
  }
  sign.className = style.flight ?? ''
  sign.dataset['streak'] = String(Math.min(inRow, 5))
  sign.ariaHidden = 'true'
  sign.textContent = `+${number(points)}`
  document.body.append(sign)
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
