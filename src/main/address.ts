// The page's address asks for a shift once, and for a language and a view the whole visit.
import { readQuery } from '../runs/index.ts'
import type { App, AppStore } from '../store/index.ts'

export type Address = {
  /** What it asks for now, as in location. */
  search(): string
  /** From now on: once its shift is over, or could not be, the address asks for that no more. */
  forget(): void
}

export function keepAddress(app: AppStore): Address {
  let search = location.search
  let isForgotten = false
  let before = app.getState()
  app.subscribe((now) => {
    const { route, device } = before
    before = now
    const isLeft = now.route.name !== route.name && now.route.name !== 'shift'
    const isOther = now.device.visitLanguage !== device.visitLanguage
    if (isForgotten && (isLeft || isOther)) search = kept(now)
    else if (now.device.view !== device.view) search = withView(search, now)
  })
  return {
    search: () => search,
    forget() {
      const { notices } = app.getState()
      if (notices.some(({ key }) => key.startsWith('notice.badAddress')))
        search = kept(app.getState())
      isForgotten = true
    },
  }
}

function kept({ device: { view, visitLanguage } }: App): string {
  const asked = new URLSearchParams()
  if (view === 'projector') asked.set('view', view)
  if (visitLanguage) asked.set('lang', visitLanguage)
  return searchOf(asked)
}

function withView(search: string, { device: { view } }: App): string {
  const isAsked = readQuery(search, ['view']).get('view')?.meant === 'projector'
  if (isAsked === (view === 'projector')) return search
  const others = [...new URLSearchParams(search)].filter((part) => !asksForView(part))
  const asked = new URLSearchParams(others)
  if (view === 'projector') asked.set('view', view)
  return searchOf(asked)
}

function asksForView(part: readonly [string, string]): boolean {
  return readQuery(`?${new URLSearchParams([[...part]])}`, ['view']).has('view')
}

/** By its text: that it has a size is newer than the oldest browsers. */
function searchOf(asked: URLSearchParams): string {
  const text = asked.toString()
  return text ? `?${text}` : ''
}
