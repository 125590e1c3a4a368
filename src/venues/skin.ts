// What a skin is made of. It dresses the café's room for another venue: whatever it leaves out is as in
// the café, and the simulation knows nothing of it.
import type { RoomSize, Venue } from '../levels/index.ts'
import type { Recipe, SoundName } from '../sound/index.ts'

/** Every venue but the café, which needs no skin. */
export type SkinName = Exclude<Venue, 'cafe'>

/** A picture in both of its formats, as addresses. */
export type Source = { readonly avif: string; readonly webp: string }

/** At one and at two pixels a room unit. */
export type BothScales = { readonly 1: Source; readonly 2: Source }

export type Skin = {
  readonly name: SkinName
  readonly sheet: BothScales
  /** Where on the sheet each picture is, in room units; names are those of the café's pictures. */
  readonly list: {
    readonly width: number
    readonly height: number
    readonly frames: Readonly<
      Record<
        string,
        { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
      >
    >
  }
  /** The bare room. */
  readonly wall: BothScales
  /** Whether the mat of the wide room lies before the door of the upright one. */
  readonly hasMat: boolean
  /** Drawn last on the bare room: the sill of the upright one's door, or a frame around either. */
  readonly edge: (pen: CanvasRenderingContext2D, size: RoomSize) => void
  readonly sounds: Readonly<Partial<Record<SoundName, Recipe>>>
}
