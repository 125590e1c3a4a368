// The Spanish catalogue: neutral Latin-American Spanish, and the player is «tú».
// Café words, the same everywhere: mesero, cocina, barra, comanda (the slip), pedido, plato, turno.
import { workshopPart } from './es/workshop-part.ts'
import { albumPart } from './es/album-part.ts'
import { campaignPart } from './es/campaign-part.ts'
import { codePart } from './es/code-notes.ts'
import { comparePart } from './es/compare-part.ts'
import { labPart } from './es/lab.ts'
import { labApi } from './es/lab-api.ts'
import { labProblems } from './es/lab-problems.ts'
import { lens } from './es/lens.ts'
import { shiftPart } from './es/shift-part.ts'
import { titlePart } from './es/title-part.ts'
import type { Catalogue } from './key.ts'

export const es: Catalogue = {
  ...titlePart,
  ...shiftPart,
  ...comparePart,
  ...campaignPart,
  ...albumPart,
  ...workshopPart,
  ...lens,
  ...labPart,
  ...labApi,
  ...labProblems,
  ...codePart,
}
