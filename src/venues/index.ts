// The public interface of the venues: the skin of each, fetched when a level first needs it.
import type { Venue } from '../levels/index.ts'
import type { Skin, SkinName } from './skin.ts'

export type * from './skin.ts'

const skins: Readonly<Record<SkinName, () => Promise<Skin>>> = {
  shop: async () => (await import('./shop.ts')).shop,
  app: async () => (await import('./app.ts')).app,
}

/** Null is the café, which needs none. Rejects when it cannot be had. */
export async function fetchSkin(venue: Venue): Promise<Skin | null> {
  return venue === 'cafe' ? null : skins[venue]()
}
