// What can be asked of a room, by whom, and why it may be refused.
import type { Mode } from '../sim/index.ts'
import type { RunVerdict, Settings } from './state.ts'

/** Of the facilitator. */
export type HostCommand =
  | { readonly type: 'next' }
  | {
      readonly type: 'plan'
      readonly level: string
      readonly seed: number
      readonly modes: readonly Mode[]
      readonly asks: boolean
    }
  | { readonly type: 'pause'; readonly word: string }
  | { readonly type: 'resume' }
  | { readonly type: 'change'; readonly settings: Partial<Settings> }
  | { readonly type: 'rename'; readonly seat: number; readonly name: string }
  | { readonly type: 'kick'; readonly seat: number }
  | { readonly type: 'restore'; readonly seat: number }
  | { readonly type: 'accept'; readonly seat: number; readonly round: number }
  | { readonly type: 'end' }

/** Of a player, about their own seat. */
export type SeatCommand =
  | { readonly type: 'predict'; readonly choice: number }
  | { readonly type: 'startLate' }
  | { readonly type: 'callMe'; readonly name: string }

/** Of the server itself. */
export type ServerCommand =
  | {
      readonly type: 'join'
      readonly name: string
      readonly tokenHash: string
      readonly isRobot: boolean
    }
  | {
      readonly type: 'enterRun'
      readonly seat: number
      readonly round: number
      readonly verdict: RunVerdict
    }
  | { readonly type: 'tick' } // time has passed

export type RoomCommand = HostCommand | SeatCommand | ServerCommand

export type RoomCommandType = RoomCommand['type']

/** Who asks. */
export type Actor =
  | { readonly type: 'host' }
  | { readonly type: 'seat'; readonly seat: number }
  | { readonly type: 'server' }

export type RoomRefusal =
  | 'notYours' // the command is another's
  | 'ended'
  | 'notNow' // not in this phase
  | 'locked'
  | 'full'
  | 'kicked'
  | 'noName' // nothing of it can be seen
  | 'noSuchSeat'
  | 'noSuchRound'
  | 'noSuchLevel'
  | 'noSuchChoice'
  | 'noModes'
  | 'alreadyEntered'
  | 'closed' // the question
