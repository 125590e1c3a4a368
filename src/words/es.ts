// The Spanish catalogue: neutral Latin-American Spanish, and the player is «tú».
// Café words, the same everywhere: mesero, cocina, barra, comanda (the slip), pedido, plato, turno.
import { daily } from './es/daily.ts'
import { gamepad } from './es/gamepad.ts'
import { panel } from './es/panel.ts'
import { play } from './es/play.ts'
import { records } from './es/records.ts'
import { round } from './es/round.ts'
import { screens } from './es/screens.ts'
import { sharing } from './es/sharing.ts'
import { speech } from './es/speech.ts'
import { timeline } from './es/timeline.ts'
import { watch } from './es/watch.ts'
import type { Catalogue } from './key.ts'

export const es: Catalogue = {
  ...daily,
  ...gamepad,
  ...panel,
  ...play,
  ...records,
  ...round,
  ...screens,
  ...sharing,
  ...speech,
  ...timeline,
  ...watch,
}
