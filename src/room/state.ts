// The state of a workshop room, as its events leave it. Plain JSON: a snapshot of it is its text.
import type { Mode } from '../sim/index.ts'

/** What a run came to; the server fills it in, never the player. */
export type Figures = {
  readonly score: number
  readonly served: number
  readonly lost: number
  readonly satisfaction: number // 0 to 1
  readonly stoodMs: number // of all waiters together
}

export type VerdictType = 'verified' | 'late' | 'unverifiable' | 'rejected'

/** Why a run is not simply verified. */
export type VerdictReason =
  | 'afterClose' // it came in when the round was over
  | 'ownClock' // of somebody who joined in the middle of the round
  | 'slow' // again and again behind the common clock
  | 'unseen' // too few commits came while it was played
  | 'rules' // of other rules, or another version of the level
  | 'damaged'
  | 'forged' // its commands do not lead to the end that it claims
  | 'otherLevel'
  | 'otherSeed'
  | 'otherMode'
  | 'otherPlayer' // a robot's or a branch, in a person's seat
  | 'unfinished'
  | 'tooEarly' // sooner than it can have been played
  | 'contradicts' // what had been committed

export type RunVerdict = {
  readonly run: string // its id in the store of runs
  readonly type: VerdictType
  readonly reason: VerdictReason | null
  readonly figures: Figures | null // null where it could not be simulated
  readonly at: number // server time, ms
  readonly isAccepted: boolean // by the facilitator, though late
  readonly isFromCommits: boolean // put together by the server, for a phone that went away
}

export type Seat = {
  readonly name: string
  readonly tokenHash: string
  readonly joinedAt: number // server time, ms
  readonly isRobot: boolean
  readonly isKicked: boolean
  readonly predictions: readonly (number | null)[] // index of the choice, by exercise
  readonly starts: readonly (number | null)[] // a clock of their own, by round; null: the common one
  readonly runs: readonly (RunVerdict | null)[] // by round
}

/** The same customers for everybody, in each of its modes. */
export type Exercise = {
  readonly level: string
  readonly levelVersion: number
  readonly rules: number
  readonly seed: number
  readonly modes: readonly Mode[] // in the order they are played
  readonly asks: boolean // the question comes before
}

export type Pause = {
  readonly since: number // server time, ms
  readonly until: number | null // null while it lasts
}

/** One mode of an exercise, with a common start. */
export type Round = {
  readonly exercise: number
  readonly mode: Mode
  readonly startsAt: number // server time, ms
  readonly lengthMs: number // of the shift at most, in its own time
  readonly pauses: readonly Pause[]
  readonly closedAt: number | null
}

export type Phase =
  | { readonly type: 'lobby' }
  | { readonly type: 'predict'; readonly closesAt: number }
  | { readonly type: 'round' }
  | { readonly type: 'talk' }
  | { readonly type: 'debrief' }
  | { readonly type: 'podium' }
  | { readonly type: 'ended' }

export type PhaseType = Phase['type']

export type Settings = {
  readonly isLocked: boolean // nobody new comes in
  readonly takesLatecomers: boolean // who joins in mid-round plays on a clock of their own
  readonly showsNames: boolean
  readonly showsBoard: boolean
}

export type RoomState = {
  readonly code: string
  readonly hostHash: string
  readonly resultsKey: string // whoever has it may see results and runs
  readonly openedAt: number
  readonly speed: number // simulated ms per real ms; other than 1 only in a rehearsal
  readonly settings: Settings
  readonly phase: Phase
  readonly pausedFor: string | null // the word for it; null when it goes on
  readonly seats: readonly Seat[]
  readonly exercises: readonly Exercise[] // the last is the present one
  readonly rounds: readonly Round[] // the last is the present one
}

export const firstSettings: Settings = {
  isLocked: false,
  takesLatecomers: true,
  showsNames: true,
  showsBoard: true,
}
