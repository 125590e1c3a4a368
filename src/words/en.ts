// The English catalogue: every word the player reads. Its shape is the shape of all languages.
// `{{name}}` is filled in, `**bold**` is emphasised, `_one` and `_other` follow `count`.
import { front } from './en/front.ts'
import { panel } from './en/panel.ts'
import { play } from './en/play.ts'
import { screens } from './en/screens.ts'

export const en = { ...front, ...screens, ...play, ...panel } as const
