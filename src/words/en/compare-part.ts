// English: what is said where runs are compared and shared, in the settings and in a round. It comes
// with those screens.
import { days } from './days.ts'
import { dishes } from './dishes.ts'
import { people } from './people.ts'
import { records } from './records.ts'
import { results } from './results.ts'
import { round } from './round.ts'
import { scores } from './scores.ts'
import { settings } from './settings.ts'
import { sharing } from './sharing.ts'
import { takeHome } from './take-home.ts'
import { sandbox } from './sandbox.ts'
import { timeline } from './timeline.ts'
import { worldBoard } from './world-board.ts'

export const comparePart = {
  ...days,
  ...dishes,
  ...people,
  ...records,
  ...results,
  ...round,
  ...scores,
  ...settings,
  ...sharing,
  ...takeHome,
  ...sandbox,
  ...timeline,
  ...worldBoard,
} as const
