// The English catalogue: every word the player reads. Its shape is the shape of all languages.
// `{{name}}` is filled in, `**bold**` is emphasised, `_one` and `_other` follow `count`.
import { albumPart } from './en/album-part.ts'
import { campaignPart } from './en/campaign-part.ts'
import { codePart } from './en/code-notes.ts'
import { comparePart } from './en/compare-part.ts'
import { labPart } from './en/lab.ts'
import { labApi } from './en/lab-api.ts'
import { labProblems } from './en/lab-problems.ts'
import { lens } from './en/lens.ts'
import { shiftPart } from './en/shift-part.ts'
import { titlePart } from './en/title-part.ts'
import { workshopPart } from './en/workshop-part.ts'

export const en = {
  ...titlePart,
  ...shiftPart,
  ...comparePart,
  ...campaignPart,
  ...albumPart,
  ...lens,
  ...labPart,
  ...labApi,
  ...labProblems,
  ...codePart,
  ...workshopPart,
} as const
