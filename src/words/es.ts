// The Spanish catalogue: neutral Latin-American Spanish, and the player is «tú».
// Café words, the same everywhere: mesero, cocina, barra, comanda (the slip), pedido, plato, turno.
import { daily } from './es/daily.ts'
import { gamepad } from './es/gamepad.ts'
import { panel } from './es/panel.ts'
import { play } from './es/play.ts'
import { round } from './es/round.ts'
import { screens } from './es/screens.ts'
import { speech } from './es/speech.ts'
import type { Catalogue } from './key.ts'

export const es: Catalogue = {
  ...screens,
  ...play,
  ...panel,
  ...speech,
  ...gamepad,
  ...daily,
  ...round,
}
