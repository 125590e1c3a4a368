// What the workshop's server says. Pages believe it, but read only what they know.
import type { TimedCommand } from '../../sim/index.ts'
import type { RoomRecord } from './record.ts'
import type { OwnRun, OwnView, PeopleView, RoomRefusal, SharedView } from '../../room/index.ts'

/** Why a request was not carried out. */
export type RequestRefusal =
  | RoomRefusal
  | 'malformed'
  | 'tooLarge'
  | 'otherVersion' // the page is older or newer than the server: load it again
  | 'noSuchRoom'
  | 'notKnown' // the key opens nothing here
  | 'tooFast'
  | 'foreignOrigin'
  | 'missing' // commands before these have not arrived; `length` says how many are there
  | 'contradicts' // what was committed before
  | 'tooEarly' // sooner than it can have been played
  | 'serverFull'
  | 'unfitName' // nobody wants to read it on a wall
  | 'otherDay' // the page's clock says another day than the server's
  | 'alreadyPlayed' // this player's try of that day and mode is on the board
  | 'noTicket' // the server knows nothing of that try's start
  | 'notVerified' // the run; `fault` says why

export type Refused = {
  readonly ok: false
  readonly reason: RequestRefusal
  readonly length?: number // of the log that the server has, with `missing` and `contradicts`
}

export type OpenAnswer = { readonly ok: true; readonly code: string } | Refused
export type JoinAnswer =
  | { readonly ok: true; readonly seat: number; readonly name: string; readonly seq: number }
  | Refused
export type CommandAnswer = { readonly ok: true; readonly seq: number } | Refused
export type CommitAnswer = { readonly ok: true; readonly length: number } | Refused
export type RunAnswer = { readonly ok: true; readonly run: OwnRun } | Refused

/** What the server has of the own shift in a round, for a page that was loaded again. */
export type ProgressAnswer =
  | { readonly ok: true; readonly log: readonly TimedCommand[]; readonly upTo: number }
  | Refused

/** The results of a room, for whoever has its results key; without names where they are hidden. */
export type ResultsAnswer = { readonly ok: true; readonly record: RoomRecord } | Refused

/** The code of a run of the room. */
export type RunTextAnswer = { readonly ok: true; readonly code: string } | Refused

/** Whether there is such a room, before anybody joins it. */
export type FoundAnswer =
  | {
      readonly ok: true
      readonly code: string
      readonly isLocked: boolean
      readonly hasEnded: boolean
    }
  | Refused

/** The whole room as the server has simulated it from the commits so far. */
export type LiveFigures = {
  readonly round: number
  readonly playing: number // whose commits have come and whose run has not
  readonly standing: number // still, right now
  readonly handsUp: number // customers who would like to order, of all shifts that are played
  readonly eating: number // customers, likewise
  readonly stoodMs: number
  readonly served: number
  readonly lost: number
  readonly top: readonly { readonly seat: number; readonly score: number }[] // empty: hidden board
}

export type Presence = { readonly seats: readonly number[] } // connected, on any node that is heard

/** Parts that have not changed since the message before are left out. */
export type ViewMessage = {
  readonly type: 'view'
  readonly number?: number // of the views on this connection, from 1: one that is missing got lost
  readonly seq: number // of the room's log: the cursor
  readonly at: number // server time, ms
  readonly shared?: SharedView
  readonly own?: OwnView // of a player
  readonly people?: PeopleView // of the facilitator and the projector
  readonly live?: LiveFigures | null
  readonly presence?: Presence
}

export type FeedMessage =
  | ViewMessage
  | { readonly type: 'pong'; readonly sent: number; readonly at: number }
  | { readonly type: 'gone'; readonly reason: 'kicked' | 'deleted' | 'restarting' | 'elsewhere' } // open in a newer page

/** An answer of the feed by long-poll; `view` is null when nothing happened for a while. */
export type PollAnswer =
  | { readonly ok: true; readonly view: ViewMessage | null; readonly at: number }
  | Refused
