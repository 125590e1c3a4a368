// Fingers and mice on the canvas. Tables answer at once; the kitchen answers on release, because
// holding it means standing there. Every finger counts by itself.
import type { Point } from '../sim/index.ts'
import type { Hit } from './hit.ts'

export const HOLD_MS = 450

export type PointerListener = {
  hitAt(point: Point): Hit | null
  tap(hit: Hit): void
  hold(): void
  touched(point: Point): void
  hovered(station: number | null): void
}

export type Pointer = {
  /** The kitchen being held: where, and how much of the hold is over; null when it is not. */
  held(): { readonly point: Point; readonly share: number } | null
  update(): void
  destroy(): void
}

type Press = { readonly hit: Hit; readonly point: Point; readonly since: number; done: boolean }

/** `toRoom` turns a place in the page into one in the room. */
export function listenToPointer(
  canvas: HTMLCanvasElement,
  toRoom: (clientX: number, clientY: number) => Point,
  listener: PointerListener,
): Pointer {
  const presses = new Map<number, Press>()
  const ends = new AbortController()
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => toRoom(clientX, clientY)
  const hover = (hit: Hit | null): void => {
    canvas.style.cursor = hit ? 'pointer' : 'default'
    listener.hovered(hit?.station ?? null)
  }
  const handlers = pointerHandlers(presses, pointOf, hover, listener)
  for (const [type, handle] of Object.entries(handlers)) {
    canvas.addEventListener(type, (event) => handle(event as PointerEvent), { signal: ends.signal })
  }
  return {
    ...watchHolds(presses, listener),
    destroy() {
      ends.abort()
      presses.clear()
      canvas.style.cursor = 'default'
    },
  }
}

/** What each event of the canvas does. */
function pointerHandlers(
  presses: Map<number, Press>,
  pointOf: (event: PointerEvent) => Point,
  hover: (hit: Hit | null) => void,
  listener: PointerListener,
): Readonly<Record<string, (event: PointerEvent) => void>> {
  return {
    pointerdown(event) {
      if (event.button !== 0) return
      const point = pointOf(event)
      const hit = listener.hitAt(point)
      listener.touched(point)
      if (!hit) return
      if (hit.kind !== 'pass') return listener.tap(hit)
      presses.set(event.pointerId, { hit, point, since: performance.now(), done: false })
    },
    pointerup(event) {
      const press = presses.get(event.pointerId)
      presses.delete(event.pointerId)
      const end = listener.hitAt(pointOf(event))
      if (press && !press.done && end?.kind === 'pass') listener.tap(press.hit)
      if (event.pointerType !== 'mouse') hover(null)
    },
    pointercancel: (event) => void presses.delete(event.pointerId),
    pointerleave(event) {
      presses.delete(event.pointerId)
      hover(null)
    },
    pointermove(event) {
      if (event.pointerType === 'mouse') hover(listener.hitAt(pointOf(event)))
    },
    contextmenu: (event) => event.preventDefault(), // a long press is a hold
  }
}

/** A press on the kitchen that lasts becomes a hold, once. */
function watchHolds(
  presses: ReadonlyMap<number, Press>,
  { hold }: PointerListener,
): Pick<Pointer, 'held' | 'update'> {
  const shareOf = ({ since }: Press): number => Math.min(1, (performance.now() - since) / HOLD_MS)
  return {
    held() {
      for (const press of presses.values()) {
        if (!press.done) return { point: press.point, share: shareOf(press) }
      }
      return null
    },
    update() {
      for (const press of presses.values()) {
        if (press.done || shareOf(press) < 1) continue
        press.done = true
        hold()
      }
    },
  }
}
