// Which modes a level is played in: nothing offers, or starts, a shift in another.
import { levelOf } from '../levels/index.ts'
import { allowsMode, MODES, otherMode } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'

/** Whether the level with this id is played in this mode, as it is now. */
export function isPlayedIn(id: string, mode: Mode): boolean {
  const level = levelOf(id)
  return level === undefined || allowsMode(level, mode)
}

/** The mode to play the same customers in besides this one; null where the level has only one. */
export function otherModeOf(shift: { readonly level: string; readonly mode: Mode }): Mode | null {
  const mode = otherMode(shift.mode)
  return isPlayedIn(shift.level, mode) ? mode : null
}

/** Those it is played in, and any other that something is left of from before. */
export function modesToShow(id: string, isLeft: (mode: Mode) => boolean): readonly Mode[] {
  return MODES.filter((mode) => isPlayedIn(id, mode) || isLeft(mode))
}

/** In both modes, so that there is something to compare. */
export function isPlayedInBoth(id: string): boolean {
  return MODES.every((mode) => isPlayedIn(id, mode))
}
