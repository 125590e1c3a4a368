// Fits the canvas into its parent, sharp at any pixel density. The parent may be moved about
// the page, so only its own size counts.
import type { Game } from 'phaser'
import { WIDE } from '../levels/index.ts'
import type { RoomSize } from '../levels/index.ts'
import { artScaleOf, cssScaleOf, densityOf, roomOf } from './scale.ts'
import type { StageUse } from './scale.ts'

export type Fit = {
  /** The room that is drawn: another one when the place is turned. */
  room(): RoomSize
  /** CSS pixels per room unit. */
  cssScale(): number
  /** Device pixels per room unit. */
  pixelScale(): number
  /** Which set of pictures is sharp enough at this size. */
  artScale(): 1 | 2
  show(as: StageUse): void
  /** Look whether the pixel density has changed. */
  check(): void
  /** Hear every change of size; returns the function that stops it. */
  onFit(listener: () => void): () => void
  destroy(): void
}

export function fitCanvas(game: Game, parent: HTMLElement, as: StageUse): Fit {
  const listeners = new Set<() => void>()
  const size = { css: 1, pixels: 1, density: 0, width: 0, height: 0 }
  let room = WIDE
  let showing = as
  dress(game.canvas, parent)

  const fit = (): void => {
    const { clientWidth: width, clientHeight: height } = parent
    if (width === 0 || height === 0) return game.loop.sleep() // in no document: nothing to draw
    game.loop.wake()
    const wanted = roomOf(showing, width, height)
    if (wanted.width !== room.width || wanted.height !== room.height) room = wanted
    Object.assign(size, sizeOf(room, width, height))
    place(game, size, { left: (width - size.width) / 2, top: (height - size.height) / 2 })
    for (const listener of listeners) listener()
  }
  const observer = new ResizeObserver(fit)
  observer.observe(parent)
  fit()

  return {
    room: () => room,
    cssScale: () => size.css,
    pixelScale: () => size.pixels,
    artScale: () => artScaleOf(showing, room, size.pixels),
    show(next) {
      showing = next
      game.canvas.style.pointerEvents = next === 'shift' ? 'auto' : 'none'
      fit()
    },
    check() {
      if (size.density !== 0 && size.density !== window.devicePixelRatio) fit()
    },
    onFit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy: () => observer.disconnect(),
  }
}

/** How large the room is drawn in a place of this width and height, in CSS pixels. */
function sizeOf(room: RoomSize, width: number, height: number) {
  const css = cssScaleOf(room, width, height)
  const density = window.devicePixelRatio
  const drawn = { width: css * room.width, height: css * room.height }
  return { css, pixels: css * densityOf(density), density, ...drawn }
}

function dress(canvas: HTMLCanvasElement, parent: HTMLElement): void {
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative'
  Object.assign(canvas.style, { position: 'absolute', display: 'block', touchAction: 'none' })
  Object.assign(canvas.style, { transition: 'filter 400ms ease-out', userSelect: 'none' })
  canvas.style.setProperty('-webkit-tap-highlight-color', 'transparent')
  canvas.setAttribute('aria-hidden', 'true')
}

function place(
  { canvas, scale }: Game,
  size: { width: number; height: number; css: number; pixels: number },
  { left, top }: { left: number; top: number },
): void {
  const density = size.pixels / size.css
  const width = Math.max(1, Math.round(size.width * density))
  const height = Math.max(1, Math.round(size.height * density))
  if (scale.width !== width || scale.height !== height) scale.resize(width, height)
  canvas.style.left = `${left}px`
  canvas.style.top = `${top}px`
  canvas.style.width = `${size.width}px`
  canvas.style.height = `${size.height}px`
}
