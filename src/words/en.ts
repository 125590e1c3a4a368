// The English catalogue: every word the player reads. Its shape is the shape of all languages.
// `{{name}}` is filled in, `**bold**` is emphasised, `_one` and `_other` follow `count`.
import { daily } from './en/daily.ts'
import { front } from './en/front.ts'
import { gamepad } from './en/gamepad.ts'
import { panel } from './en/panel.ts'
import { play } from './en/play.ts'
import { records } from './en/records.ts'
import { round } from './en/round.ts'
import { screens } from './en/screens.ts'
import { sharing } from './en/sharing.ts'
import { speech } from './en/speech.ts'
import { timeline } from './en/timeline.ts'
import { watch } from './en/watch.ts'

export const en = {
  ...front,
  ...screens,
  ...play,
  ...panel,
  ...speech,
  ...gamepad,
  ...records,
  ...timeline,
  ...sharing,
  ...watch,
  ...daily,
  ...round,
} as const
