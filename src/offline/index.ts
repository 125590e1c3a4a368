// Keeps the game on the device, so that after one visit it plays without a network; tells when a
// new version waits. Where the browser keeps nothing (no https, a private window) this is silent.

export type OfflineOptions = {
  /** A new version is here and waits; call `take` to reload into it. */
  readonly onUpdate: (take: () => void) => void
  /** Whether this is a moment to ask for a new version. */
  readonly mayAsk: () => boolean
}

const HOUR_MS = 3_600_000
const KEPT_WHEN_USED = /@2x[^/]*$/ // as in pwa.config.ts

/** Resolves once the worker is registered, or will not be; never rejects. */
export async function registerOffline({ onUpdate, mayAsk }: OfflineOptions): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    const isFirstVisit = !navigator.serviceWorker.controller
    const registration = await navigator.serviceWorker.register('./sw.js')
    const ask = (): void => {
      if (navigator.onLine) registration.update().catch(() => {})
    }
    watch(registration, onUpdate)
    if (!isFirstVisit) watchOthers(onUpdate)
    setInterval(() => mayAsk() && ask(), HOUR_MS)
    if (isFirstVisit) void cachePictures()
    else ask()
  } catch {
    // The game is played from the network, as before.
  }
}

function watch(
  registration: ServiceWorkerRegistration,
  onUpdate: OfflineOptions['onUpdate'],
): void {
  const worker = navigator.serviceWorker
  const offer = (): void => {
    if (worker.controller) onUpdate(() => applyUpdate(registration))
  }
  if (registration.waiting) offer()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => installing.state === 'installed' && offer())
  })
}

/** Another window has taken the new version: this page is of the old one, whose files are gone. */
function watchOthers(onUpdate: OfflineOptions['onUpdate']): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    onUpdate(() => location.reload())
  })
}

/** Another window may have taken it already; then a reload is all that is missing. */
function applyUpdate({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage({ type: 'SKIP_WAITING' }, [])
}

/** What was drawn with before the worker was there is asked for once more, by way of the worker. */
async function cachePictures(): Promise<void> {
  await navigator.serviceWorker.ready
  await underControl()
  const used = performance.getEntriesByType('resource').map(({ name }) => name)
  const pictures = used.filter((name) => KEPT_WHEN_USED.test(name))
  await Promise.allSettled(pictures.map((url) => fetch(url)))
}

function underControl(): Promise<void> {
  const worker = navigator.serviceWorker
  if (worker.controller) return Promise.resolve()
  return new Promise((resolve) => {
    worker.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}
