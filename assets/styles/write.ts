// Writes the types of the style sheets, before they are checked and before the game is served.
import { writeTypes } from './types.ts'

writeTypes()
