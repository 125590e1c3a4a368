// Draws the debrief of a campaign level as it comes after a shift that a robot played.
import { setProgress } from '../../src/store/index.ts'
import { Debrief } from '../../src/ui/campaign/Debrief.tsx'
import { open } from '../host/cafe.ts'
import { lessonOutcome } from './lesson.ts'
import { draw } from './render.tsx'

type Given = Parameters<typeof lessonOutcome>[0]

/** With so many shifts of the level that brought no star. */
export function drawDebrief(given: Given, { cafe = open(), failures = 0 } = {}) {
  const outcome = lessonOutcome(given)
  const progress = { round: 0, tries: failures + 1, failures, stars: 0, best: null }
  setProgress(cafe.app, { [given.level]: progress })
  return { ...draw(<Debrief route={{ name: 'debrief', outcome }} />, { cafe }), outcome }
}
