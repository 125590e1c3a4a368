// Stands in for the host until its module, with the simulation, has loaded. The last call meanwhile
// is held and passed on then, unless the player has gone to another screen. A shift's screen is up at
// once: it says that the room opens.
import type { Host } from '../host/index.ts'
import { backTo, go, TITLE } from '../store/index.ts'
import type { Order } from '../play/index.ts'
import type { AppStore } from '../store/index.ts'

/** What the screens ask of the host. */
export type HostApi = Pick<
  Host,
  | 'play'
  | 'onPlay'
  | 'start'
  | 'startCoached'
  | 'skipCoach'
  | 'resumeUnfinished'
  | 'discardUnfinished'
  | 'toTitle'
  | 'daily'
  | 'round'
  | 'campaign'
  | 'watch'
  | 'watchBriefly'
  | 'preview'
  | 'watchBesideRobot'
  | 'playback'
  | 'stopWatching'
  | 'takeOver'
  | 'race'
  | 'raceRobot'
  | 'restart'
  | 'loadScoreImport'
  | 'loadWorkshop'
  | 'loadLab'
>

type HostCall = (of: HostApi) => void

/** When the host never arrives nothing is started: that is for the caller to tell. */
export function createHostProxy(loading: Promise<HostApi>, app: AppStore): HostApi {
  let host: HostApi | null = null
  let pending: HostCall | null = null
  const ask = (request: HostCall, order?: Order): void => {
    if (!host && order && app.getState().route.name !== 'shift') go(app, { name: 'shift', order })
    const { name } = app.getState().route
    if (host) request(host)
    else pending = (of) => app.getState().route.name === name && request(of)
  }
  const loaded = loading.then((arrived) => {
    pending?.(arrived)
    return (host = arrived)
  })
  loaded.catch(() => {}) // whoever loads the host reports it
  return {
    ...requestsOf(ask),
    play: () => host?.play() ?? null,
    onPlay: (listener) => host?.onPlay(listener) ?? listenLater(loaded, listener),
    playback: () => host?.playback() ?? null,
    stopWatching: () => host?.stopWatching(),
    takeOver: (which) => host?.takeOver(which),
    restart: () => host?.restart(),
    loadScoreImport: async () => (await loaded).loadScoreImport(),
    loadWorkshop: async () => (await loaded).loadWorkshop(),
    loadLab: async () => (await loaded).loadLab(),
    toTitle() {
      if (host) return host.toTitle()
      pending = null
      backTo(app, TITLE)
    },
  }
}

/** What starts something, once the host is there. */
function requestsOf(ask: (request: HostCall, order?: Order) => void) {
  return {
    start: (order) => ask((of) => of.start(order), order),
    startCoached: (order) => ask((of) => of.startCoached(order), order),
    skipCoach: () => ask((of) => of.skipCoach()),
    resumeUnfinished: (order) => ask((of) => of.resumeUnfinished(order)),
    discardUnfinished: () => ask((of) => of.discardUnfinished()),
    watch: (runs) => ask((of) => of.watch(runs)),
    watchBriefly: (runs, excerpt) => ask((of) => of.watchBriefly(runs, excerpt)),
    preview: (runs, at) => ask((of) => of.preview(runs, at)),
    watchBesideRobot: (run) => ask((of) => of.watchBesideRobot(run)),
    race: (run) => ask((of) => of.race(run)),
    raceRobot: (run) => ask((of) => of.raceRobot(run)),
    daily: (request) => ask((of) => of.daily(request)),
    round: (request) => ask((of) => of.round(request)),
    campaign: (request) => ask((of) => of.campaign(request)),
  } satisfies Partial<HostApi>
}

function listenLater(
  loaded: Promise<HostApi>,
  listener: Parameters<HostApi['onPlay']>[0],
): () => void {
  let isWanted = true
  let stop = (): void => void (isWanted = false)
  loaded.then(
    (host) => {
      if (!isWanted) return
      stop = host.onPlay(listener)
      listener(host.play())
    },
    () => {},
  )
  return () => stop()
}
