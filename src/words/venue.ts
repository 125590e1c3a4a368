// A venue's own words, fetched when a level of it is first on the screen.
import type { Venue } from '../levels/index.ts'
import type { VenueWords } from './key.ts'
import { setVenueWords } from './translate.ts'

const overlays: Readonly<Record<Exclude<Venue, 'cafe'>, () => Promise<VenueWords>>> = {
  shop: async () => (await import('./venues/shop.ts')).shop,
  app: async () => (await import('./venues/app.ts')).app,
}

let asked = 0

/**
 * Say from now on what this venue says otherwise: as soon as its words are here, unless something else was
 * asked for meanwhile. False when they could not be had: then the café's words stay.
 */
export async function speakVenue(venue: Venue): Promise<boolean> {
  const turn = ++asked
  setVenueWords(null) // never another venue's
  if (venue === 'cafe') return true
  try {
    const words = await overlays[venue]()
    if (turn === asked) setVenueWords(words)
    return true
  } catch {
    return false
  }
}
