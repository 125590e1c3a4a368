// The words of this venue in every language.
import { app as en } from '../en/venues/app.ts'
import { app as es } from '../es/venues/app.ts'
import type { VenueWords } from '../key.ts'

export const app: VenueWords = { en, es }
