// The English catalogue: every word the player reads. Its shape is the shape of all languages.
// `{{name}}` is filled in, `**bold**` is emphasised, `_one` and `_other` follow `count`.
import { gamepad } from './en/gamepad.ts'
import { play } from './en/play.ts'
import { screens } from './en/screens.ts'
import { speech } from './en/speech.ts'

export const en = { ...screens, ...play, ...speech, ...gamepad } as const
