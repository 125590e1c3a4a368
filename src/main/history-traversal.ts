// Asking the browser to go from one entry of its history to another: it goes some time after that, or
// never.

const LONGEST_MS = 1_000 // between asking the browser and its having gone, as a rule
const LOST_MS = 10_000 // after that it will not go any more

/**
 * One traversal at a time: a browser counts from the entry that it is already going to, so a second
 * request before the first has arrived adds to it, and may lead out of the game.
 */
export function createTraversal(onOverdue: () => void) {
  let state: 'none' | 'on' | 'overdue' = 'none'
  let target = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (ms: number, then: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(then, ms)
  }
  const forget = (): void => {
    clearTimeout(timer)
    state = 'none'
  }
  const isAwaited = (place: number): boolean =>
    state === 'on' || (state === 'overdue' && place === target)
  return {
    isOn: () => state === 'on',
    /**
     * To the entry `count` places after that at `place`; before it when negative. False when it does
     * not go, as the traversal before is overdue and may arrive yet.
     */
    go(place: number, count: number): boolean {
      if (state !== 'none') return false
      state = 'on'
      target = place + count
      wait(LONGEST_MS, () => {
        state = 'overdue'
        wait(LOST_MS, forget)
        onOverdue()
      })
      traverse(count)
      return true
    },
    /** The browser is at `place` now; true when that is, or has come of, what it was asked for. */
    end(place: number): boolean {
      const wasAwaited = isAwaited(place)
      forget()
      return wasAwaited
    },
  }
}

/**
 * By the key of the entry where the browser has keys (Chromium 102, Safari 26.2, Firefox 147): then the
 * player's own Back, if it is under way, is not added to it.
 */
function traverse(count: number): void {
  const { navigation } = globalThis as Partial<Pick<Window, 'navigation'>>
  const to = navigation?.entries()[(navigation.currentEntry?.index ?? Number.NaN) + count]
  if (!navigation || !to) return history.go(count)
  const { committed, finished } = navigation.traverseTo(to.key)
  for (const settled of [committed, finished]) settled?.catch(() => {}) // it is missed in time
}
