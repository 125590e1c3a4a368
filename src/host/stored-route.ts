// Screens as the browser's history keeps them: runs as their codes, so that a reload comes back to
// the same screen. Read with suspicion: another version of the game may have written them.
import { isCampaignId, isSandbox, levelOf } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import { readLink, resultOfRun } from '../runs/index.ts'
import type { Run } from '../runs/index.ts'
import { allowsMode, MAX_SEED, MODES } from '../sim/index.ts'
import { isPlain, isPlainName, TITLE, trailOf } from '../store/index.ts'
import type { Outcome, PlainName, Route, RouteName, Trail } from '../store/index.ts'
import { leadsOn, person, robotLead, robotNames } from '../waiters/index.ts'
import { decodeRun, encodeRun, LONGEST_RAIL, readRoomCode } from '../wire/index.ts'
import { readOrder, writeOrder } from './saved-order.ts'

const LONGEST_ID = 100

/** What `readTrail` reads; it can be cloned. */
export function writeRoute(route: Route): unknown {
  if (isPlain(route)) return route
  const { name } = route
  switch (name) {
    case 'title':
      return { name, offer: route.offer && [route.offer.level, route.offer.seed, route.offer.mode] }
    case 'shift':
      return writeShift(route)
    case 'scores':
      return { name, order: route.order && writeOrder(route.order) }
    case 'debrief':
    case 'results':
      return { name, ...writeOutcome(route.outcome) }
    case 'timeline':
    case 'watch':
      return { name, runs: route.runs.map(encodeRun) }
    case 'linked':
      return { name, run: encodeRun(route.run) }
    case 'lab':
      return { ...route, shared: null }
    case 'daily':
    case 'sandbox':
    case 'room':
    case 'facilitator':
    case 'projector':
    case 'predict':
    case 'lesson':
      return route
    default:
      return route satisfies never
  }
}

function writeOutcome({ order, run, isBest, entry }: Outcome) {
  return { order: writeOrder(order), run: encodeRun(run), isBest, entry }
}

/** A shift of a room is begun again by the room. */
function writeShift({ name, order }: Extract<Route, { name: 'shift' }>): unknown {
  const { purpose } = order
  if (purpose.type === 'workshop') return { name: 'room', code: purpose.room }
  return { name, order: writeOrder(order) }
}

/** The screens that can be shown again, in their order; null when none but the title is left. */
export function readTrail(stored: unknown): Trail | null {
  const routes = Array.isArray(stored) ? stored.flatMap((each) => readRoute(each) ?? []) : []
  const trail = trailOf(routes)
  return trail.earlier.length > 0 || trail.route !== TITLE ? trail : null
}

type Told = Exclude<RouteName, PlainName> // with what they show

const readers: { readonly [N in Told]: (stored: unknown) => Route | null } = {
  title: readTitle,
  daily: (stored) =>
    fieldOf(stored, 'shows') === 'board' ? { name: 'daily', shows: 'board' } : { name: 'daily' },
  room: readInRoom('room'),
  facilitator: readInRoom('facilitator'),
  projector: readInRoom('projector'),
  sandbox: readSandbox,
  lab: readLab,
  predict: readQuestion,
  lesson(stored) {
    const level = String(fieldOf(stored, 'level'))
    return isCampaignId(level) ? { name: 'lesson', level } : null
  },
  shift(stored) {
    const order = readWholeOrder(fieldOf(stored, 'order'))
    return order && { name: 'shift', order }
  },
  scores: (stored) => ({ name: 'scores', order: readWholeOrder(fieldOf(stored, 'order')) }),
  results: readOutcome('results'),
  debrief: readOutcome('debrief'),
  timeline(stored) {
    const runs = readRuns(stored)
    return runs && { name: 'timeline', runs }
  },
  watch(stored) {
    const runs = readRuns(stored)
    return runs && { name: 'watch', runs }
  },
  linked(stored) {
    const run = readRun(fieldOf(stored, 'run'))
    return run && { name: 'linked', run }
  },
}

function readRoute(stored: unknown): Route | null {
  const name = fieldOf(stored, 'name')
  if (isPlainName(name)) return { name }
  const isKnown = typeof name === 'string' && Object.hasOwn(readers, name)
  return isKnown ? readers[name as Told](stored) : null
}

function readTitle(stored: unknown): Route {
  const offer = fieldOf(stored, 'offer')
  const words = Array.isArray(offer) ? offer.filter((word) => word !== null) : []
  const link = words.length > 0 ? readLink(`#play=${words.join('.')}`) : null
  return link?.kind === 'play' ? { name: 'title', offer: link.offer } : TITLE
}

/** A screen of a workshop's room. */
function readInRoom(name: 'room' | 'facilitator' | 'projector') {
  return (stored: unknown): Route | null => {
    const code = readRoomCode(String(fieldOf(stored, 'code')))
    return code === null ? null : { name, code }
  }
}

/** The question before a campaign level. */
function readQuestion(stored: unknown): Route | null {
  const level = String(fieldOf(stored, 'level'))
  if (!isCampaignId(level)) return null
  const mode = MODES.find((each) => each === fieldOf(stored, 'mode'))
  const rail = Number(fieldOf(stored, 'rail'))
  const isRail = Number.isInteger(rail) && rail >= 1 && rail <= LONGEST_RAIL
  return { name: 'predict', level, ...(isRail && { rail }), ...(mode && { mode }) }
}

function readSandbox(stored: unknown): Route | null {
  const level = levelOf(String(fieldOf(stored, 'level')))
  const { seed, mode } = customersIn(stored)
  if (!level || !isSandbox(level.id) || !mode || seed === null) return null
  return { name: 'sandbox', level: level.id, seed, mode }
}

/** A program that came by a link is kept by then, if it was taken up: among the player's own, or apart. */
function readLab(stored: unknown): Route | null {
  const level = levelOf(String(fieldOf(stored, 'level')))
  const { seed } = customersIn(stored)
  if (!level || seed === null || !allowsMode(level, 'async')) return null
  const task = fieldOf(stored, 'task')
  const own = typeof task === 'string' ? { task: task.slice(0, LONGEST_ID) } : {}
  const apart = fieldOf(stored, 'isApart') === true ? { isApart: true as const } : {}
  return { name: 'lab', level: level.id, seed, shared: null, ...own, ...apart }
}

function readOutcome(name: 'results' | 'debrief') {
  return (stored: unknown): Route | null => {
    const outcome = outcomeIn(stored)
    return outcome && { name, outcome }
  }
}

function outcomeIn(stored: unknown): Outcome | null {
  const run = readRun(fieldOf(stored, 'run'))
  const result = run && resultOfRun(run)
  const order = run && readOrder(run.replay, fieldOf(stored, 'order'))
  if (!run || !result || !order) return null
  const entry = fieldOf(stored, 'entry')
  return {
    order: { ...order, leads: run.leads },
    result,
    run,
    hash: run.replay.hashes.at(-1)?.[1] ?? '',
    isBest: fieldOf(stored, 'isBest') === true,
    entry: typeof entry === 'string' ? entry : null,
  }
}

function readRun(code: unknown): Run | null {
  const read = typeof code === 'string' ? decodeRun(code) : null
  return read?.ok ? read.run : null
}

/** One or two. */
function readRuns(stored: unknown): readonly Run[] | null {
  const codes = fieldOf(stored, 'runs')
  if (!Array.isArray(codes)) return null
  const runs = codes.slice(0, 2).flatMap((code) => readRun(code) ?? [])
  return runs.length > 0 && runs.length === codes.length ? runs : null
}

/** An order that no replay vouches for. */
function readWholeOrder(stored: unknown): Order | null {
  const level = levelOf(String(fieldOf(stored, 'level')))
  const { seed, mode } = customersIn(stored)
  if (!level || !mode || seed === null) return null
  const robot = robotNames.find((each) => each === fieldOf(stored, 'robot')) ?? null
  const order = readOrder({ level: level.id, levelVersion: level.version, seed, mode }, stored)
  return order && { ...order, leads: leadsOn(level, [robot ? robotLead(robot) : person]) }
}

/** The seed and the mode, each null where it is none. */
function customersIn(stored: unknown) {
  const seed = Number(fieldOf(stored, 'seed'))
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed <= MAX_SEED
  const mode = MODES.find((each) => each === fieldOf(stored, 'mode')) ?? null
  return { seed: isSeed ? seed : null, mode }
}

/** Undefined where there is no such field, or nothing to have one. */
function fieldOf(stored: unknown, key: string): unknown {
  if (typeof stored !== 'object' || stored === null) return undefined
  return Object.entries(stored).find(([name]) => name === key)?.[1]
}
