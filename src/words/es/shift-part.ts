// Spanish: the same part as in English. Spanish is fetched whole.
import { codeLanguage } from './code-language.ts'
import { daily } from './daily.ts'
import { gamepad } from './gamepad.ts'
import { goal } from './goal.ts'
import { links } from './links.ts'
import { panel } from './panel.ts'
import { play } from './play.ts'
import { robots } from './robots.ts'
import { speech } from './speech.ts'
import { watch } from './watch.ts'

export const shiftPart = {
  ...codeLanguage,
  ...daily,
  ...gamepad,
  ...goal,
  ...links,
  ...panel,
  ...play,
  ...robots,
  ...speech,
  ...watch,
}
