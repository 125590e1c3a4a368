// The machine and the player that a page finds, by what is done in it before its own scripts.
import { drivingFrames, textOf } from './frames.ts'

export type Machine = {
  /** Sound costs a page a second before its first frame: without it, it is a machine without audio. */
  readonly audio: boolean
  /** Nobody has played here: the title offers one thing. In all other tests somebody has. */
  readonly newcomer: boolean
  /** Reading AVIF costs each page a tenth of a second: without it, it is a browser that takes WebP. */
  readonly avif: boolean
  /** Painting is a quarter of a page load: without it all is as ever but for how it looks. */
  readonly painted: boolean
}

/** One script: each costs a page a way to the browser and back. */
export function scriptOf({ audio, newcomer, avif, painted }: Machine): string {
  return [
    drivingFrames(painted),
    ...(audio ? [] : [textOf(takeAudio, null)]),
    ...(newcomer ? [] : [textOf(introduce, null)]),
    ...(avif ? [] : [textOf(forgetAvif, null)]),
    ...(painted ? [] : [textOf(spareDecoding, null)]),
  ].join('')
}

/** In the page. */
function takeAudio(): void {
  Reflect.deleteProperty(window, 'AudioContext')
}

/** In the page: a picture's source in AVIF is one of a kind that this browser does not know. */
function forgetAvif(): void {
  Object.defineProperty(HTMLSourceElement.prototype, 'type', {
    set(this: HTMLSourceElement, type: string) {
      this.setAttribute('type', type === 'image/avif' ? 'image/unknown' : type)
    },
  })
}

/**
 * In the page: a picture that has come is told to be decoded. The browser would do it beside the page,
 * and once more when a small picture is cut out of it.
 */
function spareDecoding(): void {
  HTMLImageElement.prototype.decode = async function () {
    if (!this.complete) {
      await new Promise((resolve) => {
        for (const type of ['load', 'error']) this.addEventListener(type, resolve, { once: true })
      })
    }
    if (this.naturalWidth === 0) throw new DOMException('It cannot be decoded.', 'EncodingError')
  }
}

/** In the page: as after the first results. */
function introduce(): void {
  const key = 'cafe-await/settings'
  const state = { introduced: true }
  if (origin === 'null' || localStorage.getItem(key) !== null) return
  localStorage.setItem(key, JSON.stringify({ state, version: 1 }))
}
