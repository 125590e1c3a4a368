// The words of this venue in every language.
import { shop as en } from '../en/venues/shop.ts'
import { shopSales as enSales } from '../en/venues/shop-sales.ts'
import { shop as es } from '../es/venues/shop.ts'
import { shopSales as esSales } from '../es/venues/shop-sales.ts'
import type { VenueWords } from '../key.ts'

export const shop: VenueWords = { en: [en, enSales], es: [es, esSales] }
