// The board of today's shift: what a page asks of it, and what the server says.
import * as v from 'valibot'
import { MAX_NAME } from '../../names/index.ts'
import { MODES } from '../../sim/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { VerdictReason } from '../../room/index.ts'
import type { Refused } from './answers.ts'
import { MOST_BODY_BYTES, WORKSHOP_VERSION } from './limits.ts'

/** Rows of one page of the board. */
export const BOARD_PAGE = 50

const NAME_UNITS = MAX_NAME * 4 // before it is cleaned
const version = v.literal(WORKSHOP_VERSION)

/** A UTC day, '2026-03-05'. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

const name = v.pipe(v.string(), v.maxLength(NAME_UNITS))

/** Somebody would like to be called that on the board. */
export const boardNameRequest = v.strictObject({ version, name })

/** A ranked try is about to start: the server notes when. */
export const ticketRequest = v.strictObject({ version, day, mode: v.picklist(MODES) })

/** What came of that try. */
export const boardRunRequest = v.strictObject({
  version,
  ticket: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  name,
  code: v.pipe(v.string(), v.maxLength(MOST_BODY_BYTES)),
})

export type BoardNameRequest = v.InferOutput<typeof boardNameRequest>
export type TicketRequest = v.InferOutput<typeof ticketRequest>
export type BoardRunRequest = v.InferOutput<typeof boardRunRequest>

export type BoardNameAnswer = { readonly ok: true; readonly name: string } | Refused

export type TicketAnswer =
  | { readonly ok: true; readonly ticket: string; readonly at: number } // server time, ms
  | Refused

/** Why a run is not put on the board. */
export type BoardFault =
  | VerdictReason
  | 'tooLate' // so much later than it can have been played that it was slowed down or paused
  | 'copied' // somebody else's run

/** `run` is the id to see it again by. */
export type BoardRunAnswer =
  | {
      readonly ok: true
      readonly run: string
      readonly name: string // it may have got a number
      readonly place: number
      readonly count: number
    }
  | (Refused & { readonly fault?: BoardFault }) // with `notVerified`

export type BoardSide = { readonly run: string; readonly score: number }

/** Of one player; places of equals are the same. */
export type BoardRow = { readonly [mode in Mode]: BoardSide | null } & {
  readonly place: number
  readonly name: string
  readonly points: number // of both modes together: what the order goes by
}

/** From the best on, `BOARD_PAGE` rows at a time. */
export type BoardAnswer =
  | {
      readonly ok: true
      readonly day: string
      readonly count: number // of all rows
      readonly after: number // rows before these
      readonly rows: readonly BoardRow[]
      readonly own: BoardRow | null // of whoever asks, on whatever page
    }
  | Refused
