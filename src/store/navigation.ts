// From screen to screen. Whoever ties this to the browser's history follows the store.
import type { AppStore } from './app.ts'
import { backward, backwardTo, forward, instead } from './route.ts'
import type { Route, Trail } from './route.ts'

/** To this screen; Back comes back to the one that is up. */
export function go(app: AppStore, to: Route): void {
  travel(app, forward(app.getState(), to))
}

/** To this screen in place of the one that is up. */
export function replace(app: AppStore, to: Route): void {
  travel(app, instead(app.getState(), to))
}

/** To the screen that led here. */
export function back(app: AppStore): void {
  travel(app, backward(app.getState()))
}

/** Back to the last screen of this name; there for the first time where there was none. */
export function backTo(app: AppStore, to: Route): void {
  travel(app, backwardTo(app.getState(), to))
}

/** The shift filed as this entry is by this name, on whichever screen of the way it is shown. */
export function nameOutcome(app: AppStore, entry: string, name: string): void {
  const named = (route: Route): Route => {
    if (route.name !== 'results' && route.name !== 'debrief') return route
    if (route.outcome.entry !== entry) return route
    const { outcome } = route
    return { ...route, outcome: { ...outcome, run: { ...outcome.run, name } } }
  }
  const { earlier, route } = app.getState()
  travel(app, { earlier: earlier.map(named), route: named(route) })
}

/** Where the browser's history has led. What was told of another screen alone goes with it. */
export function travel(app: AppStore, { earlier, route }: Trail): void {
  app.setState(({ notices }) => ({
    earlier,
    route,
    notices: notices.filter((notice) => (notice.route ?? route) === route),
  }))
}
