// What runs in the page before its own scripts, so that its time and its frames are the test's. Each
// function is sent there as text and sees nothing else of this file.

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

/** In the page. */
export type Painted = {
  readonly painting: {
    isOn(): boolean
    /** From now on, and for what is on the page already; for the room with its next frame. */
    turn(isOn: boolean): void
  }
}

type Pace = Readonly<Record<'apartMs' | 'stillMs' | 'hurriedMs' | 'longestMs', number>>
type Unseen = Readonly<Record<'unseenFrames' | 'taskFrames', number>>
type Paint = (this: { readonly canvas: object }, ...given: never[]) => void
type Hurry = {
  readonly isReached: () => boolean
  readonly stepMs: number
  readonly until: number
  end(error?: Error): void
}

/**
 * In the page: whether any of it is painted. What is wholly transparent is laid out, pointed at and
 * read as ever, and nothing of it is drawn.
 */
export function sparePainting({ isPainted }: { readonly isPainted: boolean }): void {
  const unpainted = new CSSStyleSheet()
  unpainted.replaceSync(':root { opacity: 0 !important; }')
  unpainted.disabled = isPainted
  document.adoptedStyleSheets.push(unpainted)
  const painting: Painted['painting'] = {
    isOn: () => unpainted.disabled,
    turn: (isOn) => void (unpainted.disabled = isOn),
  }
  Object.assign(window, { painting })
}

/**
 * In the page, before its frames are driven: so many hurried frames do not wait for the browser's,
 * and paint nothing of the room, before one that does; where the page is not painted, no frame does.
 * Painting is most of what a frame costs. A few of them follow each other in one task, as after each
 * task the browser would draw the page around it.
 */
export function spareFrames({ unseenFrames, taskFrames }: Unseen): void {
  const { drivenFrames } = window as unknown as Partial<Driven>
  if (drivenFrames) throw new Error('The frames are driven already')
  const isHurried = () => (window as unknown as Driven).drivenFrames.isHurried()
  const { painting } = window as unknown as Painted
  const requestFrame = window.requestAnimationFrame.bind(window)
  const { port1, port2 } = new MessageChannel()
  let asked: FrameRequestCallback | undefined
  let unseen = 0
  let isUnseen = false

  const drawUnseen = () => {
    isUnseen = true
    asked?.(performance.now())
    isUnseen = false
  }
  window.requestAnimationFrame = (callback) => {
    unseen = isHurried() && unseen < unseenFrames ? unseen + 1 : 0
    if (unseen === 0) return requestFrame(callback)
    asked = callback
    if (isUnseen && unseen % taskFrames !== 0) queueMicrotask(drawUnseen)
    else port2.postMessage(null)
    return 1 // no number to cancel it by is needed
  }
  port1.addEventListener('message', drawUnseen)
  port1.start()

  const spare = <Name extends string>(on: Record<Name, Paint>, names: readonly Name[]) => {
    for (const name of names) {
      const paint = on[name]
      on[name] = function (...given) {
        const isSpared = (isUnseen && isHurried()) || !painting.isOn()
        if (!isSpared || !(this.canvas as Partial<Node>).isConnected) paint.apply(this, given)
      }
    }
  }
  spare(CanvasRenderingContext2D.prototype, [
    'clearRect',
    'clip',
    'drawImage',
    'fill',
    'fillRect',
    'restore',
    'save',
    'setTransform',
    'stroke',
  ])
}

/** In the page, before any of its scripts. */
export function drive({ apartMs, stillMs, hurriedMs, longestMs }: Pace): void {
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

/**
 * In the page: what is done at intervals is done by the time that the frames tell, in hurried ones
 * as well. What is said every two seconds is said as often in a shift however fast this machine is.
 */
export function driveIntervals(): void {
  const OFTEN_MS = 100 // between two looks at that time, where nothing is hurried
  const EARLY_MS = 1 // a timer may be early by less
  const due = new Map<number, () => void>()
  const { setInterval, clearInterval, requestAnimationFrame } = window
  const repeat = (callback: () => void, everyMs = 0, ...given: []): number => {
    let lastMs = performance.now()
    const actWhenDue = () => {
      if (performance.now() - lastMs < everyMs - EARLY_MS) return
      lastMs = performance.now()
      callback(...given)
    }
    const id = setInterval(actWhenDue, Math.min(everyMs, OFTEN_MS))
    due.set(id, actWhenDue)
    return id
  }
  const stop = (id: number) => {
    due.delete(id)
    clearInterval(id)
  }
  const look = (frame: FrameRequestCallback) => (ms: number) => {
    const { drivenFrames } = window as unknown as Driven
    frame(ms)
    if (drivenFrames.isHurried()) for (const each of due.values()) each()
  }
  const ask = (frame: FrameRequestCallback) => requestAnimationFrame(look(frame))
  Object.assign(window, { setInterval: repeat, clearInterval: stop, requestAnimationFrame: ask })
}

/** In the page: the date goes with the frames. */
export function driveDate(): void {
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
export function spareDrawing(): void {
  const once = 'animation-iteration-count: 1 !important;'
  const brief = 'animation-duration: 1ms !important; animation-delay: 0s !important;'
  const plain = 'transition: none !important; filter: none !important;'
  const style = new CSSStyleSheet()
  style.replaceSync(`*, ::before, ::after { ${once} ${brief} ${plain} }`)
  document.adoptedStyleSheets.push(style)
}
