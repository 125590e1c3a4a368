// The page's time. Without a graphics card frames are what the tests would wait for: so only a few
// are drawn a second, and what a shift takes is not waited for. Frame then follows frame, each
// telling of as much time as a shift counts, until what is awaited is there.
import type { BrowserContext, Page } from '@playwright/test'

/** In the page. */
export type Driven = {
  readonly drivenFrames: {
    /** One frame after the other until this holds before one; time need not fly for that. */
    hurryUntil(isReached: () => boolean, isTimeFlying?: boolean): Promise<void>
    leap(ms: number): void
    isHurried(): boolean
    pace(to: number): void // of time that nothing hurries; 1 is that of real time
  }
}

type Pace = Readonly<Record<'apartMs' | 'stillMs' | 'hurriedMs' | 'longestMs', number>>
type Paint = (this: { readonly canvas: object }, ...given: never[]) => void
type Hurry = {
  readonly isReached: () => boolean
  readonly stepMs: number
  readonly until: number
  end(error?: Error): void
}

const APART_MS = 100 // between two frames of a shift that is looked at by a program
const STILL_MS = 500 // the same on the other screens, where nothing waits for a frame
const LONGEST_WAIT_MS = 90_000 // for what is awaited
const UNSEEN_FRAMES = 7 // hurried ones that are not painted, before one that is
const SLOW = 0.1 // of real time
const HURRIED_MS = 240 // of time in a hurried frame; a shift counts no more than 250

/** From now on time and frames of the context's pages come from here; sparing draws few of them. */
export async function driveFrames(context: BrowserContext, isSparing: boolean): Promise<void> {
  await context.addInitScript(spareFrames, UNSEEN_FRAMES)
  await context.addInitScript(drive, {
    apartMs: APART_MS,
    stillMs: STILL_MS,
    hurriedMs: HURRIED_MS,
    longestMs: LONGEST_WAIT_MS,
  })
  await context.addInitScript(driveDate)
  await context.addInitScript(spareDrawing, isSparing)
}

/**
 * Let the page's time fly until this holds in the page, looked at before each frame. It gets `given`
 * and sees nothing else of the test; fails when one and a half minutes do not suffice.
 */
export async function playUntil<Given>(
  page: Page,
  isReached: (given: Given) => boolean,
  given: Given,
): Promise<void> {
  const condition = `() => (${isReached.toString()})(${JSON.stringify(given)})`
  await page.evaluate(`window.drivenFrames.hurryUntil(${condition})`)
}

/** Let this much of the page's time fly; a shift counts all of it. */
export async function playFor(page: Page, ms: number): Promise<void> {
  await page.evaluate((length) => {
    const end = performance.now() + length
    const { drivenFrames } = window as unknown as Driven
    return drivenFrames.hurryUntil(() => performance.now() >= end)
  }, ms)
}

/**
 * Until `act` has ended the page's time hardly goes by unless it flies: however busy this machine is,
 * a shift does not run out while a test finds its way.
 */
export async function unhurried<Done>(page: Page, act: () => Promise<Done>): Promise<Done> {
  const pace = (to: number) =>
    page.evaluate((rate) => (window as unknown as Driven).drivenFrames.pace(rate), to)
  await pace(SLOW)
  const done = await act()
  await pace(1)
  return done
}

/** Put the page's clock and date forward at one stroke, as for a machine that has been asleep. */
export async function leap(page: Page, ms: number): Promise<void> {
  await page.evaluate((by) => (window as unknown as Driven).drivenFrames.leap(by), ms)
}

/** Each page that is loaded from now on has this date when it is loaded. */
export async function openAtDate(page: Page, date: Date): Promise<void> {
  await page.addInitScript((ms) => Object.assign(window, { startsAtDate: ms }), date.getTime())
}

/**
 * In the page, before its frames are driven: so many hurried frames do not wait for the browser's,
 * and paint nothing of the room, before one that does. Painting is most of what a frame costs.
 */
function spareFrames(unseenFrames: number): void {
  const { drivenFrames } = window as unknown as Partial<Driven>
  if (drivenFrames) throw new Error('The frames are driven already')
  const isHurried = () => (window as unknown as Driven).drivenFrames.isHurried()
  const requestFrame = window.requestAnimationFrame.bind(window)
  const { port1, port2 } = new MessageChannel()
  let asked: FrameRequestCallback | undefined
  let unseen = 0
  let isUnseen = false

  window.requestAnimationFrame = (callback) => {
    unseen = isHurried() && unseen < unseenFrames ? unseen + 1 : 0
    if (unseen === 0) return requestFrame(callback)
    asked = callback
    port2.postMessage(null)
    return 1 // no number to cancel it by is needed
  }
  port1.addEventListener('message', () => {
    isUnseen = true
    asked?.(performance.now())
    isUnseen = false
  })
  port1.start()

  const spare = <Name extends string>(on: Record<Name, Paint>, names: readonly Name[]) => {
    for (const name of names) {
      const paint = on[name]
      on[name] = function (...given) {
        const isSpared = isUnseen && isHurried() && (this.canvas as Partial<Node>).isConnected
        if (!isSpared) paint.apply(this, given)
      }
    }
  }
  spare(CanvasRenderingContext2D.prototype, [
    'clearRect',
    'drawImage',
    'fill',
    'fillRect',
    'stroke',
  ])
  spare(WebGLRenderingContext.prototype, ['clear', 'drawArrays', 'drawElements'])
  spare(WebGL2RenderingContext.prototype, ['clear', 'drawArrays', 'drawElements'])
}

/** In the page, before any of its scripts. */
function drive({ apartMs, stillMs, hurriedMs, longestMs }: Pace): void {
  const requestFrame = window.requestAnimationFrame.bind(window)
  const now = performance.now.bind(performance)
  let asked = new Map<number, FrameRequestCallback>()
  let lastId = 0
  let drawnAt = 0
  let [rate, aheadMs] = [1, 0] // of the real time
  let isAsked = false // the browser, for its next frame
  let due: ReturnType<typeof setTimeout> | undefined
  let hurry: Hurry | null = null

  const draw = (): void => {
    isAsked = false
    if (hurry?.isReached()) hurry.end()
    else if (hurry && now() > hurry.until) hurry.end(new Error('It does not come to that'))
    if (hurry) aheadMs += hurry.stepMs
    drawnAt = now()
    const callbacks = [...asked.values()]
    asked = new Map()
    for (const callback of callbacks) {
      try {
        callback(performance.now())
      } catch (error) {
        reportError(error)
      }
    }
    if (hurry) plan()
  }
  const plan = (): void => {
    if (isAsked) return
    clearTimeout(due)
    const isShift = document.querySelector('[data-screen="shift"], [data-screen="watch"]') !== null
    const waitMs = hurry ? 0 : drawnAt + (isShift ? apartMs : stillMs) - now()
    if (waitMs > 0) due = setTimeout(ask, waitMs)
    else ask()
  }
  const ask = (): void => void (isAsked = requestFrame(draw) > 0)
  performance.now = () => now() * rate + aheadMs
  window.requestAnimationFrame = (callback) => {
    asked.set(++lastId, callback)
    plan()
    return lastId
  }
  window.cancelAnimationFrame = (id) => void asked.delete(id)

  const drivenFrames: Driven['drivenFrames'] = {
    hurryUntil: (isReached, isTimeFlying = true) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => {
          hurry = null
          return error ? reject(error) : resolve()
        }
        const stepMs = isTimeFlying ? hurriedMs : 0
        hurry = { isReached, stepMs, until: now() + longestMs, end }
        plan()
      }),
    leap: (ms) => void (aheadMs += ms),
    isHurried: () => hurry !== null,
    pace: (to) => void ([aheadMs, rate] = [aheadMs + (rate - to) * now(), to]),
  }
  Object.assign(window, { drivenFrames })
}

/** In the page: the date goes with the frames. */
function driveDate(): void {
  const Real = Date
  const loadedAt = Real.now()
  const now = () => {
    const { startsAtDate = loadedAt } = window as { startsAtDate?: number }
    return startsAtDate + performance.now()
  }
  const construct = (_: typeof Date, parts: [number]) =>
    parts.length > 0 ? new Real(...parts) : new Real(now())
  const get = (_: typeof Date, key: string | symbol) =>
    key === 'now' ? now : Reflect.get(Real, key)
  Object.assign(window, { Date: new Proxy(Real, { construct, get }) })
}

/**
 * In the page: each frame of an animation would be drawn, those of one without end for good. So
 * each runs once. When sparing it also runs for a moment only, its end being told of as ever, and
 * nothing is blurred: without a graphics card that is half of the work of a frame.
 */
function spareDrawing(isSparing: boolean): void {
  const once = 'animation-iteration-count: 1 !important;'
  const brief = 'animation-duration: 1ms !important; animation-delay: 0s !important;'
  const plain = 'transition: none !important; filter: none !important;'
  const rules = isSparing ? [once, brief, plain] : [once]
  const style = new CSSStyleSheet()
  style.replaceSync(`*, ::before, ::after { ${rules.join(' ')} }`)
  document.adoptedStyleSheets = [style]
}
