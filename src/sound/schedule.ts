// Which notes to schedule next: everything up to a little ahead, each once, none in the past.
import { notesAt, STEP_S } from './tune.ts'
import type { Note } from './tune.ts'

/** Where in the tune the scheduling has got to. */
export type Cursor = {
  step: number // the next to be scheduled
  at: number // s of audio time, when it is due
}

export type Due = { readonly note: Note; readonly at: number }

const LATE_S = 0.05 // behind by more than this, the tune goes on from now
const SWING = 0.12 // of a step, by which every second one comes late

export function createCursor(now: number): Cursor {
  return { step: 0, at: now }
}

/** The notes due before `now + aheadS`; the cursor moves on behind them. Times in s. */
export function takeDueNotes(cursor: Cursor, now: number, aheadS: number): readonly Due[] {
  if (cursor.at < now - LATE_S) cursor.at = now
  const due: Due[] = []
  while (cursor.at < now + aheadS) {
    const at = cursor.at + (cursor.step % 2 === 1 ? SWING * STEP_S : 0)
    due.push(...notesAt(cursor.step).map((note) => ({ note, at })))
    cursor.step++
    cursor.at += STEP_S
  }
  return due
}
