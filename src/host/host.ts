// The host receives the player: what the address asks for, a shift left half-way, the title.
import { HOUSE_SEED, levelOf } from '../levels/index.ts'
import { createListeners } from '../play/index.ts'
import type { Order, Play } from '../play/index.ts'
import {
  TITLE,
  backTo,
  notify,
  replace,
  setDevice,
  setHud,
  setSeat,
  setUnfinished,
  travel,
} from '../store/index.ts'
import { personIn } from '../waiters/index.ts'
import { choices, readAddress } from './address.ts'
import { followRoute, waitsForStage } from './arrival.ts'
import { createCampaignController } from './campaign.ts'
import { createHudController } from './hud-controller.ts'
import { createReplayViewer } from './replay-viewer.ts'
import { createCoach } from './coach.ts'
import { createOccasions } from './occasions.ts'
import { createLinks } from './links.ts'
import type { ScoreImport } from './import-scores.ts'
import type { Host, HostOptions } from './service.ts'
import type { Lab } from './lab.ts'
import { tellNoSuchLevel } from './no-such-level.ts'
import type { Workshop } from './workshop/service.ts'
import type { Stopwatch } from './stopwatch.ts'
import {
  playBackdrop,
  dropUnfinished,
  resumeUnfinished,
  saveRegularly,
  saveUnfinished,
  open,
  start,
  setPlay,
} from './shifts.ts'
import type { ShiftContext } from './shifts.ts'
import { inPlayedMode } from './played-mode.ts'
import { lastSeatIn } from './room-keys.ts'
import { readTrail } from './stored-route.ts'
import { createUnfinishedShiftRepository, sameShift } from './unfinished-shifts.ts'

export function createHost(options: HostOptions): Host {
  const context = createHostContext(options)
  const { coach, replayViewer, occasions } = context
  const links = createLinks({
    app: options.app,
    texts: options.texts,
    visit: options.visit,
    isPlaying: () => isPlaying(context),
    toTitle: () => toTitle(context),
  })
  return {
    ...replayViewer.controls,
    openAddress(search, kept) {
      openAddress(context, search, kept)
      links.openKept()
    },
    openLink: links.openLink,
    play: () => context.play,
    onPlay: context.listeners.listen,
    isBackdrop: () => context.order === null && replayViewer.controls.playback() === null,
    start: (order) => start(context, order),
    daily: occasions.daily,
    round: occasions.round,
    campaign: context.campaign.handle,
    resumeUnfinished: (order) => resumeUnfinished(context, order),
    discardUnfinished: () => discardUnfinished(context),
    skipCoach: coach.skip,
    loadScoreImport: () => loadScoreImport(context),
    loadWorkshop: workshopOf(context),
    loadLab: labOf(context),
    startCoached(order) {
      coach.reset()
      start(context, order)
    },
    toTitle: () => toTitle(context),
    tick: (elapsedMs) => tick(context, elapsedMs),
    hide: () => hide(context),
  }
}

async function loadScoreImport(context: ShiftContext): Promise<ScoreImport> {
  const { createScoreImport } = await import('./import-scores.ts')
  return createScoreImport({ ...context, addProgress: context.campaign.add })
}

/** A room's shift goes on without the page. */
function hide(context: ShiftContext): void {
  const { order, play } = context
  if (!order || play?.own === null || order.purpose.type === 'workshop') return
  play?.pause()
  saveUnfinished(context)
}

/** Fetched when it is first asked for, and again where it did not come. */
function workshopOf(context: ShiftContext): Host['loadWorkshop'] {
  let workshop: Workshop | null = null
  return async () => {
    const { createWorkshop } = await import('./workshop/workshop.ts')
    return (workshop ??= createWorkshop(context))
  }
}

/** The same for the lab. */
function labOf(context: ShiftContext): Host['loadLab'] {
  let lab: Lab | null = null
  return async () => {
    const { createLab } = await import('./lab.ts')
    return (lab ??= createLab(context))
  }
}

/** Creates the services the host is made of; nothing is played yet. */
function createHostContext(options: HostOptions): ShiftContext {
  const { app, scores, texts } = options
  const hudController = createHudController(app, scores)
  const coach = createCoach(options)
  const listeners = createListeners<Play | null>()
  const unfinished = createUnfinishedShiftRepository(texts, (key) => notify(app, key))
  const begin = (order: Order) => start(context, order)
  const replayViewer = createReplayViewer({
    app,
    hudController,
    coach,
    current: () => context,
    saveUnfinished: () => saveUnfinished(context),
    setPlay: (play, order) => setPlay(context, play, order),
    start: begin,
    openPlay: (order, play) => open(context, order, play),
  })
  const occasions = createOccasions({ ...options, unfinished, start: begin, coach: coach.reset })
  const campaign = createCampaignController(app, texts)
  const parts = {
    hudController,
    coach,
    replayViewer,
    occasions,
    campaign,
    listeners,
    unfinished,
    play: null,
    stopwatches: new WeakMap<Play, Stopwatch>(),
    order: null,
    unsavedMs: 0,
    requested: null,
  }
  const context: ShiftContext = { ...options, ...parts }
  followRoute(context, prepareTitle, comeBack)
  return context
}

function isPlaying({ app, order, play }: ShiftContext): boolean {
  return app.getState().route.name === 'shift' && order !== null && play?.own !== null
}

function tick(context: ShiftContext, elapsedMs: number): void {
  const { app, hudController, coach, replayViewer, occasions, campaign } = context
  if (replayViewer.controls.playback()) replayViewer.tick(elapsedMs)
  else if (!waitsForStage(app, context.play)) {
    context.play?.tick(elapsedMs)
    saveRegularly(context, elapsedMs)
  }
  hudController.tick(elapsedMs)
  coach.tick()
  occasions.tick()
  campaign.tick()
}

function openAddress(context: ShiftContext, search: string, kept: unknown): void {
  const { app } = context
  prepareTitle(context) // whatever screen is up: the player may have gone ahead
  const address = readAddress(search)
  setDevice(app, { view: address.view })
  const trail = readTrail(kept)
  if (trail && app.getState().route === TITLE) return travel(app, trail)
  if (!address.ok) {
    const { wrong, what, value } = address
    if (wrong === 'level') tellNoSuchLevel(app, value)
    else notify(app, `notice.badAddress.${wrong}`, { what, value, ...choices })
  } else if (address.order) openAsked(context, address.order)
}

function openAsked(context: ShiftContext, order: Order): void {
  const isOwn = personIn(order.leads) !== null
  if (isOwn && sameShift(inPlayedMode(order), context.app.getState().lastUnfinished)) {
    context.requested = order // it was left in the middle: the title offers to go on with it
  } else start(context, order)
}

function toTitle(context: ShiftContext): void {
  if (context.app.getState().route.name === 'title') prepareTitle(context)
  else backTo(context.app, TITLE)
}

/** Take up the shift where it was left, else begin it, and let the player say when. */
function comeBack(context: ShiftContext, order: Order): void {
  const { app, unfinished } = context
  if (!levelOf(order.level)) return backTo(app, TITLE)
  const { purpose } = order
  if (purpose.type === 'workshop') return replace(app, { name: 'room', code: purpose.room })
  const isOwn = personIn(order.leads) !== null
  if (isOwn && unfinished.find(order)) resumeUnfinished(context, order)
  else start(context, order)
  if (isOwn) context.play?.pause()
}

function prepareTitle(context: ShiftContext): void {
  dropUnfinished(context, context.order)
  context.coach.watch(null)
  setHud(context.app, null)
  context.occasions.refresh()
  setUnfinished(context.app, context.unfinished.orders())
  setSeat(context.app, lastSeatIn(context.texts))
  playBackdrop(context, HOUSE_SEED)
}

function discardUnfinished(context: ShiftContext): void {
  const { app, unfinished, occasions, requested } = context
  const { lastUnfinished } = app.getState() // the one that is shown: another tab may have a newer one
  if (lastUnfinished) {
    occasions.endTry(lastUnfinished)
    unfinished.remove(lastUnfinished)
  }
  setUnfinished(app, unfinished.orders())
  context.requested = null
  if (requested) start(context, requested)
}
