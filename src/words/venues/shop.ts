// The words of this venue in every language.
import { shop as en } from '../en/venues/shop.ts'
import { shop as es } from '../es/venues/shop.ts'
import type { VenueWords } from '../key.ts'

export const shop: VenueWords = { en, es }
