// The Spanish catalogue: neutral Latin-American Spanish, and the player is «tú».
// Café words, the same everywhere: mesero, cocina, barra, comanda (the slip), pedido, plato, turno.
import { gamepad } from './es/gamepad.ts'
import { panel } from './es/panel.ts'
import { play } from './es/play.ts'
import { records } from './es/records.ts'
import { screens } from './es/screens.ts'
import { sharing } from './es/sharing.ts'
import { speech } from './es/speech.ts'
import { timeline } from './es/timeline.ts'
import { watch } from './es/watch.ts'
import type { Catalogue } from './key.ts'

export const es: Catalogue = {
  ...gamepad,
  ...panel,
  ...play,
  ...records,
  ...screens,
  ...sharing,
  ...speech,
  ...timeline,
  ...watch,
}
