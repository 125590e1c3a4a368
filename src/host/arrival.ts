// What the host does when the screen changes, whatever changed it: a button, a key, or the browser's
// history, which can lead to a shift or a run that is not on the stage any more.
import type { Order, Play } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import { parFor, setProvenRun } from '../store/index.ts'
import type { AppStore, Route } from '../store/index.ts'
import { personIn } from '../waiters/index.ts'
import type { ReplayViewer } from './replay-viewer.ts'
import { customersOf, findPar } from './par.ts'
import { isRobotsRun } from './robot-run.ts'

type RouteContext = {
  readonly app: AppStore
  readonly replayViewer: ReplayViewer
  readonly order: Order | null // of the shift on the stage
}

/** `receive` has a robot take the stage, `comeBack` puts a shift on it again. */
export function followRoute<H extends RouteContext>(
  context: H,
  receive: (context: H) => void,
  comeBack: (context: H, order: Order) => void,
): void {
  const { app, replayViewer } = context
  let shown: Route = app.getState().route
  app.subscribe(() => {
    const { route } = app.getState()
    if (route === shown) return
    const previous = shown
    shown = route
    if (showsRuns(previous) && route.name !== 'watch') replayViewer.leave()
    if (isEnd(previous, route)) receive(context)
    if (route.name === 'watch') replayViewer.arrive(route)
    if (route.name === 'shift' && route.order !== context.order) comeBack(context, route.order)
    if (route.name === 'results' || route.name === 'linked') showPar(app, route)
    if (route.name === 'linked') void showProof(app, route.run)
  })
}

function showsRuns({ name }: Route): boolean {
  return name === 'watch' || name === 'debrief' || name === 'lab' || name === 'predict'
}

/** Whether a robot takes the stage again; the settings, from the title, leave it alone. */
function isEnd(previous: Route, { name }: Route): boolean {
  if (name === 'title') return previous.name !== 'title' && previous.name !== 'settings'
  return previous.name === 'shift' && !isByShift(name)
}

/** Whether a screen lies on the way from one shift to the next. */
export function isByShift(name: Route['name']): boolean {
  return ['shift', 'results', 'debrief', 'predict', 'watch'].includes(name)
}

function showPar(app: AppStore, route: Route): void {
  const customers = customersOf(route)
  if (!customers || parFor(customers, app.getState().par)?.modes[customers.mode]) return
  findPar(app, customers).catch(() => {}) // without it there are no stars
}

/** Anybody can write a robot's name into a link: it is believed once the robot has played. */
async function showProof(app: AppStore, run: Run): Promise<void> {
  setProvenRun(app, null)
  if (personIn(run.leads) !== null || !(await isRobotsRun(run))) return
  const { route } = app.getState()
  if (route.name === 'linked' && route.run === run) setProvenRun(app, run)
}

/** The doors stay closed until there is a screen, and a room to see in it. */
export function waitsForStage(app: AppStore, play: Play | null): boolean {
  const { screensReady, stageReady } = app.getState().device
  const isSeen = screensReady && stageReady
  return !isSeen && play?.status() === 'countdown'
}
