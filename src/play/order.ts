// Which shift to play, who plays it and what for.
import type { Run } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import type { Lead } from '../waiters/index.ts'

/** What a shift is played for. */
export type Purpose =
  | { readonly type: 'free' }
  | { readonly type: 'daily'; readonly date: string } // that UTC day's ranked try, as '2026-03-05'
  | { readonly type: 'practice'; readonly date: string } // that day's customers, unranked
  | { readonly type: 'round'; readonly id: string; readonly player: string } // whose turn it is
  | CampaignPurpose
  | Branch
  | WorkshopPurpose

/** A level of the campaign, with what was chosen before it. */
export type CampaignPurpose = {
  readonly type: 'campaign'
  readonly predicted: number | null // index of the choice; null when the question was skipped
  readonly rail?: number // tickets it takes, where that is left to the player
}

/** A round of a workshop's room. */
export type WorkshopPurpose = {
  readonly type: 'workshop'
  readonly room: string // its code
  readonly round: number
}

/** A shift taken over from a run that somebody else had played so far. */
export type Branch = {
  readonly type: 'branch'
  readonly atMs: number // where it was taken over, ms since opening
  readonly name: string // whose run it was, as in `Run`
  readonly leads: readonly Lead[] // as in `Run`
}

export type Order = {
  readonly level: string
  readonly seed: number
  readonly mode: Mode
  readonly leads: readonly Lead[] // one for each waiter; the level's colleagues may be left out
  readonly speed: number // simulated ms per real ms, 1 to 16
  readonly purpose: Purpose
  readonly ghost?: Run // a run of the same level and seed to play against
}

/** Whether a result of one counts for the same as one of the other; practice counts for nothing. */
export function samePurpose(one: Purpose, other: Purpose): boolean {
  return countsFor(one) === countsFor(other)
}

function countsFor(purpose: Purpose): string {
  switch (purpose.type) {
    case 'free':
    case 'practice':
      return ''
    case 'daily':
      return `daily ${purpose.date}`
    case 'round':
      return `round ${JSON.stringify([purpose.id, purpose.player])}`
    case 'campaign':
      return 'campaign'
    case 'branch':
      return `branch ${purpose.atMs}`
    case 'workshop':
      return `workshop ${JSON.stringify([purpose.room, purpose.round])}`
    default:
      return purpose satisfies never
  }
}
