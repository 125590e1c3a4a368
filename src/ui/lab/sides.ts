// On a phone the lab shows one of two: the program's side, with what is said of a run, or the room's.
import type { Outcome, Shown } from './shown.ts'

export const sides = ['program', 'room'] as const
export type Side = (typeof sides)[number]

/**
 * Which is up once a run has come to its end: the room, where it has something to show, unless the program's
 * side has something to say of it. Null where there was no run.
 */
export function sideAfter({ failure, next }: Outcome): Side | null {
  if (failure) return 'program'
  return next && (isToBeSeen(next) ? 'room' : 'program')
}

function isToBeSeen({ run, told: { end, diagnostics } }: Pick<Shown, 'run' | 'told'>): boolean {
  const isThrough = end === 'returned' || end === 'closed'
  return isThrough && diagnostics.length === 0 && hasLed(run)
}

/** Whether a waiter was sent anywhere by a program; a colleague's ways are none of its. */
function hasLed({ leads, replay }: Shown['run']): boolean {
  return replay.log.some(([, { waiter }]) => leads[waiter]?.type === 'program')
}
