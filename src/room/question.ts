// The question before an exercise: how many times as many customers does the waiter serve who never
// stands still? And what came of it.
import type { RoomState } from './state.ts'

/** Times as many served, to choose from. */
export const CHOICES = [1, 1.25, 1.5, 2, 3] as const

/** How often each choice was taken. */
export function spreadOf({ seats }: RoomState, exercise: number): readonly number[] {
  return CHOICES.map(
    (_, choice) =>
      seats.filter(({ isKicked, predictions }) => !isKicked && predictions[exercise] === choice)
        .length,
  )
}
