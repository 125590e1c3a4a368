// A lock on the ranked try that this page plays, held as long as the page is open: another tab that asks
// for the same waits, and as long as it waits it may not go on with the try.

/** The browser's, as far as it is used; missing where a page came without https. */
export type Locks = Pick<LockManager, 'request'>

export type TryLock = {
  /** Asks for this try and gives up the one before; null: for none. */
  reserve(key: string | null): void
  /** Whether it was asked for and another page still has it. */
  isElsewhere(key: string): boolean
}

const PREFIX = 'cafe-await/daily '

/** Without locks nothing is ever elsewhere. */
export function createTryLock(locks: Locks | undefined): TryLock {
  let wanted: string | null = null
  let isGranted = false
  let giveUp: (() => void) | null = null
  return {
    reserve(key) {
      if (key === wanted) return
      giveUp?.()
      giveUp = null
      wanted = key
      isGranted = false
      if (key === null || !locks) return
      const waiting = new AbortController()
      const held = new Promise<void>((resolve) => {
        giveUp = () => {
          waiting.abort()
          resolve()
        }
      })
      const grant = () => {
        if (wanted === key) isGranted = true
        return held
      }
      locks.request(PREFIX + key, { signal: waiting.signal }, grant).catch(() => {
        if (wanted === key) isGranted = true // this browser gives no locks here
      })
    },
    isElsewhere: (key) => locks !== undefined && wanted === key && !isGranted,
  }
}
