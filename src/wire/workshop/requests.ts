// What pages ask of the workshop's server, checked before anything else is done with it.
import * as v from 'valibot'
import { MODES } from '../../sim/index.ts'
import type { TimedCommand } from '../../sim/index.ts'
import { MAX_NAME } from '../../names/index.ts'
import { commands } from '../command-codec.ts'
import { isTooDeep } from '../depth.ts'
import { seed } from '../seed.ts'
import { whole } from '../values.ts'
import { boardNameRequest, boardRunRequest, ticketRequest } from './board.ts'
import {
  LONGEST_PAUSE_WORD,
  MOST_BODY_BYTES,
  MOST_COMMITTED,
  MOST_SPEED,
  WORKSHOP_VERSION,
} from './limits.ts'

const LONGEST_LEVEL = 40
const MOST_NUMBER = 100_000 // of seats, rounds
const LONGEST_MS = 86_400_000
const NAME_UNITS = MAX_NAME * 4 // before it is cleaned

const version = v.literal(WORKSHOP_VERSION)
const number = whole(MOST_NUMBER)
const name = v.pipe(v.string(), v.maxLength(NAME_UNITS))
const modes = v.pipe(v.array(v.picklist(MODES)), v.minLength(1), v.maxLength(MODES.length))
const level = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LEVEL))

/** 128 random bits that a page has drawn: of a seat or of the facilitator. */
export const key = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))

/** A request that is sent again has the same id, and is carried out once. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/))

const exercise = { level, seed: v.exactOptional(seed), modes, asks: v.boolean() }

const openRequest = v.strictObject({
  version,
  exercise: v.exactOptional(v.strictObject(exercise)),
  speed: v.exactOptional(v.pipe(whole(MOST_SPEED), v.minValue(1))), // other than 1: a rehearsal
})

const joinRequest = v.strictObject({ version, name, isRobot: v.exactOptional(v.boolean()) })

const settings = v.strictObject({
  isLocked: v.exactOptional(v.boolean()),
  takesLatecomers: v.exactOptional(v.boolean()),
  showsNames: v.exactOptional(v.boolean()),
  showsBoard: v.exactOptional(v.boolean()),
})

const word = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_PAUSE_WORD))

const hostCommand = v.variant('type', [
  v.strictObject({ type: v.literal('next') }),
  v.strictObject({ type: v.literal('plan'), ...exercise }),
  v.strictObject({ type: v.literal('pause'), word }),
  v.strictObject({ type: v.literal('resume') }),
  v.strictObject({ type: v.literal('change'), settings }),
  v.strictObject({ type: v.literal('rename'), seat: number, name }),
  v.strictObject({ type: v.literal('kick'), seat: number }),
  v.strictObject({ type: v.literal('restore'), seat: number }),
  v.strictObject({ type: v.literal('accept'), seat: number, round: number }),
  v.strictObject({ type: v.literal('end') }),
])

const seatCommand = v.variant('type', [
  v.strictObject({ type: v.literal('predict'), choice: number }),
  v.strictObject({ type: v.literal('startLate') }),
  v.strictObject({ type: v.literal('callMe'), name }),
])

const commandRequest = v.strictObject({
  version,
  id,
  command: v.variant('type', [hostCommand, seatCommand]),
})

const timedCommand = v.pipe(
  v.strictTuple([whole(LONGEST_MS), v.unknown()]),
  v.rawTransform<[number, unknown], TimedCommand>(({ dataset, addIssue, NEVER }) => {
    const [at, value] = dataset.value
    const command = commands.read(value)
    if (command) return [at, command]
    addIssue({ message: 'This is no command.' })
    return NEVER
  }),
)

/** The commands since those that the server has, and how far the shift has come with them. */
const commitRequest = v.strictObject({
  version,
  round: number,
  from: number, // how many commands the server has already
  log: v.pipe(v.array(timedCommand), v.maxLength(MOST_COMMITTED)),
  upTo: whole(LONGEST_MS), // ms since opening
})

const runRequest = v.strictObject({
  version,
  round: number,
  code: v.pipe(v.string(), v.maxLength(MOST_BODY_BYTES)),
})

/** `heard`: the number of the last view up to which none is missing; where it is not the last, all is sent again. */
const pingMessage = v.strictObject({
  type: v.literal('ping'),
  sent: v.number(),
  heard: v.exactOptional(whole()),
})

/** What the feed is asked from a page's side. */
export type PingMessage = v.InferOutput<typeof pingMessage>
export type OpenRequest = v.InferOutput<typeof openRequest>
export type JoinRequest = v.InferOutput<typeof joinRequest>
export type CommitRequest = v.InferOutput<typeof commitRequest>
export type RunRequest = v.InferOutput<typeof runRequest>
export type CommandRequest = v.InferOutput<typeof commandRequest>
export type RequestedCommand = CommandRequest['command']

export const requests = {
  open: openRequest,
  join: joinRequest,
  command: commandRequest,
  commit: commitRequest,
  run: runRequest,
  boardName: boardNameRequest,
  ticket: ticketRequest,
  boardRun: boardRunRequest,
  ping: pingMessage,
} as const

export type RequestType = keyof typeof requests

export type ReadRequest<T extends RequestType> =
  | { readonly ok: true; readonly value: v.InferOutput<(typeof requests)[T]> }
  | { readonly ok: false; readonly reason: 'malformed' | 'otherVersion' }

/** Read the text of a message; whatever is wrong with it is a reason, never a throw. */
export function readRequest<T extends RequestType>(type: T, text: string): ReadRequest<T> {
  if (isTooDeep(text)) return { ok: false, reason: 'malformed' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'malformed' }
  }
  const read = v.safeParse(requests[type], value, { abortEarly: true })
  if (read.success) return { ok: true, value: read.output as v.InferOutput<(typeof requests)[T]> }
  return { ok: false, reason: isOtherVersion(value) ? 'otherVersion' : 'malformed' }
}

function isOtherVersion(value: unknown): boolean {
  const claimed = (value as { version?: unknown } | null)?.version
  return typeof claimed === 'number' && claimed !== WORKSHOP_VERSION
}

export function isKey(text: unknown): text is string {
  return v.is(key, text)
}
