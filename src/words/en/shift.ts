// What a shift, its coach, its results and the ways out of them say. It follows the title.
import { daily } from './daily.ts'
import { gamepad } from './gamepad.ts'
import { panel } from './panel.ts'
import { play } from './play.ts'
import { round } from './round.ts'
import { screens } from './screens.ts'
import { sharing } from './sharing.ts'
import { speech } from './speech.ts'
import { watch } from './watch.ts'

export const shift = {
  ...screens,
  ...play,
  ...panel,
  ...speech,
  ...gamepad,
  ...sharing,
  ...watch,
  ...daily,
  ...round,
} as const
