// Loads the packed art at the scale that is sharp: the bare room, and the sheet with everything else.
import type { Textures } from 'phaser'
import type { Skin } from '../venues/index.ts'
import { loadFont } from './lettering.ts'
import { fetchCustomers, fetchPictures } from './pictures.ts'
import type { Pictures, Scale } from './pictures.ts'
import { hangSheet } from './sheet.ts'

/** The picture of a room without anything in it; a skin knows the edge of the upright one. */
export type Wall = {
  readonly picture: HTMLImageElement
  readonly scale: Scale
  readonly skin: Skin | null
}

const walls = new WeakMap<Textures.TextureManager, Wall>()

export const wallOf = (textures: Textures.TextureManager) => walls.get(textures)

export type Art = {
  /**
   * Hang the art of this scale and venue; false when it hangs already, somebody else has asked for it,
   * or something newer was asked for.
   */
  use(scale: Scale, skin: Skin | null): Promise<boolean>
  /** Whether the art of this venue hangs, at whichever scale. */
  wears(skin: Skin | null): boolean
  /** What was drawn from it is lost: whatever is asked for next is hung anew. */
  forget(): void
}

/** `onCustomers` hears that the first room, which stands without its customers, has got them. */
export function loadArt(textures: Textures.TextureManager, onCustomers: () => void): Art {
  let wanted = ''
  let coming: Promise<unknown> = Promise.resolve()
  const { skin: hanging, hang } = createHanging(textures, onCustomers)
  return {
    wears: (skin) => hanging() === skin,
    forget: () => void (wanted = ''),
    async use(scale, skin) {
      const asked = `${skin?.name}@${scale}`
      if (wanted === asked) {
        await coming
        return false
      }
      wanted = asked
      const wish: Wish = {
        isStill: () => wanted === asked,
        failed: () => void (wish.isStill() && (wanted = '')),
      }
      const both = [loadEither(scale, skin, hanging() === skin), loadFont()] as const
      const loading = Promise.all(both).then(([set]) => hang(set, wish))
      coming = loading.catch(wish.failed)
      return loading
    },
  }
}

type Wish = {
  /** Whether nothing newer has been asked for. */
  isStill(): boolean
  /** It is to be asked for again. */
  failed(): void
}

function createHanging(textures: Textures.TextureManager, onCustomers: () => void) {
  let skin: Skin | null | undefined // undefined before anything hangs
  const put = (set: Pictures, customers: HTMLImageElement | null): void => {
    hangSheet(textures, set, customers)
    walls.set(textures, { picture: set.wall, scale: set.scale, skin: set.skin })
    skin = set.skin
  }
  const complete = async (set: Pictures, { isStill }: Wish): Promise<boolean> => {
    const customers = await fetchCustomers(set.scale)
    if (isStill()) put(set, customers)
    return isStill()
  }
  return {
    skin: () => skin,
    /** Whether that changed what hangs. */
    async hang(set: Pictures | null, wish: Wish): Promise<boolean> {
      if (!set) wish.failed()
      if (!set || !wish.isStill()) return false
      if (skin !== undefined) return complete(set, wish)
      put(set, null)
      complete(set, wish).then((is) => is && onCustomers(), wish.failed)
      return true
    },
  }
}

/** Without a network the other set may be there: better than none, but not than what hangs. */
async function loadEither(
  scale: Scale,
  skin: Skin | null,
  hangs: boolean,
): Promise<Pictures | null> {
  try {
    return await fetchPictures(scale, skin)
  } catch {
    return hangs ? null : fetchPictures(scale === 1 ? 2 : 1, skin)
  }
}
