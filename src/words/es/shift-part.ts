// Spanish: the same part as in English. Spanish is fetched whole.
import { daily } from './daily.ts'
import { gamepad } from './gamepad.ts'
import { goal } from './goal.ts'
import { panel } from './panel.ts'
import { play } from './play.ts'
import { robots } from './robots.ts'
import { round } from './round.ts'
import { scores } from './scores.ts'
import { settings } from './settings.ts'
import { sharing } from './sharing.ts'
import { speech } from './speech.ts'
import { watch } from './watch.ts'

export const shiftPart = {
  ...daily,
  ...gamepad,
  ...goal,
  ...panel,
  ...play,
  ...robots,
  ...round,
  ...scores,
  ...settings,
  ...sharing,
  ...speech,
  ...watch,
}
