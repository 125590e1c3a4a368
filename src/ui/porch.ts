// Receives the player until the host has arrived, who brings the whole restaurant along. What is
// asked for meanwhile is kept and passed on; who changes their mind, or goes to another screen,
// asks for the last thing only.
import type { Host } from '../host/index.ts'
import { backTo, TITLE } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'

/** What the screens ask of the host. */
export type Reception = Pick<
  Host,
  | 'play'
  | 'onPlay'
  | 'start'
  | 'startCoached'
  | 'skipCoach'
  | 'goOn'
  | 'forget'
  | 'toTitle'
  | 'daily'
  | 'round'
  | 'watch'
  | 'watchBoth'
  | 'screening'
  | 'stopWatching'
  | 'takeOver'
  | 'race'
  | 'raceRobot'
  | 'again'
>

type Wish = (of: Reception) => void

/** When the host never arrives nothing is started: that is for the caller to tell. */
export function createPorch(arriving: Promise<Reception>, app: AppStore): Reception {
  let host: Reception | null = null
  let kept: Wish | null = null
  const ask = (wish: Wish): void => {
    if (host) return wish(host)
    const { name } = app.getState().route
    kept = (of) => app.getState().route.name === name && wish(of)
  }
  const arrived = arriving.then((reception) => {
    host = reception
    kept?.(reception)
    return reception
  })
  arrived.catch(() => {}) // told by whoever called the host
  return {
    play: () => host?.play() ?? null,
    onPlay: (listener) => host?.onPlay(listener) ?? listenLater(arrived, listener),
    start: (order) => ask((of) => of.start(order)),
    startCoached: (order) => ask((of) => of.startCoached(order)),
    skipCoach: () => ask((of) => of.skipCoach()),
    goOn: (order) => ask((of) => of.goOn(order)),
    forget: () => ask((of) => of.forget()),
    watch: (runs) => ask((of) => of.watch(runs)),
    watchBoth: (run) => ask((of) => of.watchBoth(run)),
    screening: () => host?.screening() ?? null,
    stopWatching: () => host?.stopWatching(),
    takeOver: (which) => host?.takeOver(which),
    race: (run) => ask((of) => of.race(run)),
    raceRobot: (run) => ask((of) => of.raceRobot(run)),
    again: () => host?.again(),
    daily: (wish) => ask((of) => of.daily(wish)),
    round: (wish) => ask((of) => of.round(wish)),
    toTitle() {
      if (host) return host.toTitle()
      kept = null
      backTo(app, TITLE)
    },
  }
}

function listenLater(
  arrived: Promise<Reception>,
  listener: Parameters<Reception['onPlay']>[0],
): () => void {
  let isWanted = true
  let stop = (): void => void (isWanted = false)
  arrived.then(
    (host) => {
      if (!isWanted) return
      stop = host.onPlay(listener)
      listener(host.play())
    },
    () => {},
  )
  return () => stop()
}
