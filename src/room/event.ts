// What has happened in a room, in the order of its log. An event is never changed: what is written in
// one today is read for ever.
import type { Exercise, RoomState, RunVerdict, Settings } from './state.ts'

export type RoomEvent =
  | ({ readonly type: 'opened'; readonly exercise: Exercise } & Pick<
      RoomState,
      'code' | 'hostHash' | 'resultsKey' | 'speed'
    >)
  | {
      readonly type: 'joined'
      readonly name: string
      readonly tokenHash: string
      readonly isRobot: boolean
    }
  | { readonly type: 'renamed'; readonly seat: number; readonly name: string }
  | { readonly type: 'kicked'; readonly seat: number }
  | { readonly type: 'restored'; readonly seat: number }
  | { readonly type: 'settingsChanged'; readonly settings: Settings }
  | { readonly type: 'planned'; readonly exercise: Exercise } // in the place of one not yet begun
  | { readonly type: 'exerciseAdded'; readonly exercise: Exercise }
  | { readonly type: 'asked'; readonly closesAt: number }
  | { readonly type: 'predicted'; readonly seat: number; readonly choice: number }
  | {
      readonly type: 'roundStarted'
      readonly mode: Exercise['modes'][number]
      readonly startsAt: number
      readonly lengthMs: number
    }
  | { readonly type: 'startedLate'; readonly seat: number; readonly startsAt: number }
  | {
      readonly type: 'runEntered'
      readonly seat: number
      readonly round: number
      readonly verdict: RunVerdict
    }
  | { readonly type: 'runAccepted'; readonly seat: number; readonly round: number }
  | { readonly type: 'paused'; readonly word: string }
  | { readonly type: 'resumed'; readonly until: number } // the clocks go on then
  | { readonly type: 'roundClosed' }
  | { readonly type: 'talkBegan' }
  | { readonly type: 'debriefBegan' }
  | { readonly type: 'podiumShown' }
  | { readonly type: 'ended' }

/** Events of one command, at one moment. */
export type Happened = { readonly at: number; readonly events: readonly RoomEvent[] }
