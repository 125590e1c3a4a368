// The page's address asks for a shift once, and for a language and a view the whole visit.
import type { AppStore } from '../store/index.ts'

/** Once its shift is over, or could not be, the address asks for that no more. */
export function forgetAddress(app: AppStore): void {
  if (app.getState().notices.some(({ key }) => key === 'notice.badAddress')) clearAddress(app)
  app.subscribe((now, before) => {
    const left = now.screen !== before.screen && now.screen !== 'shift'
    if (left || now.visitLanguage !== before.visitLanguage) clearAddress(app)
  })
}

function clearAddress({ getState }: AppStore): void {
  const { view, visitLanguage } = getState()
  const kept = new URLSearchParams()
  if (view === 'projector') kept.set('view', view)
  if (visitLanguage) kept.set('lang', visitLanguage)
  const search = kept.size > 0 ? `?${kept}` : ''
  if (location.search !== search) history.replaceState(null, '', location.pathname + search)
}
