// The English catalogue: every word the player reads. Its shape is the shape of all languages.
// `{{name}}` is filled in, `**bold**` is emphasised, `_one` and `_other` follow `count`.
import { compared } from './en/compared.ts'
import { front } from './en/front.ts'
import { shift } from './en/shift.ts'

export const en = { ...front, ...shift, ...compared } as const
