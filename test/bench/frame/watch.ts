// What is measured in the page: the script of each frame, and what is made that costs.

/** One stretch of frames. Times in ms. */
export type Watched = {
  readonly scriptMs: readonly number[] // in the callbacks of each frame and right after them
  readonly gapsMs: readonly number[] // from frame to frame
  readonly canvases: number // made: every text of Phaser's makes one
}

declare global {
  interface Window {
    watched: { scriptMs: number[]; gapsMs: number[]; canvases: number }
  }
}

/** Runs in the page before anything else does. */
export function watchFrames(): void {
  const watched = { scriptMs: [] as number[], gapsMs: [] as number[], canvases: 0 }
  window.watched = watched
  let frame = -1 // the time stamp all callbacks of one frame get
  const ask = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      if (now !== frame) {
        if (frame >= 0) watched.gapsMs.push(now - frame)
        watched.scriptMs.push(0)
        frame = now
      }
      const start = performance.now()
      callback(now)
      // What the callback has put off to a microtask, as React does, runs before this one.
      queueMicrotask(() => {
        const last = watched.scriptMs.length - 1
        watched.scriptMs[last] = (watched.scriptMs[last] ?? 0) + performance.now() - start
      })
    })
  const create = document.createElement.bind(document)
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    if (name === 'canvas') watched.canvases++
    return create(name, options)
  }) as typeof document.createElement
}
