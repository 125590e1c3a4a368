// The room of a level with what never moves in it, its seats, drawn once into one picture.
import type { Scene, Textures } from 'phaser'
import { hang, SHEET, wallOf } from './art.ts'
import type { Wall } from './art.ts'
import type { Places, TablePlace } from './layout.ts'

const GROUND = 'ground'
const SEAT_DOWN = 7 // from the middle of its table

type Drawn = { readonly wall: Wall | undefined; readonly tables: string }

const drawn = new WeakMap<Textures.TextureManager, Drawn>()

/** The name of the picture. A scene that starts again on the same floor finds it hanging. */
export function drawGround({ textures }: Scene, places: Places): string {
  const wall = wallOf(textures)
  const tables = JSON.stringify(places.tables)
  const before = drawn.get(textures)
  if (!wall || (before?.wall === wall && before.tables === tables)) return GROUND
  hang(textures, GROUND, draw(wall, textures.get(SHEET), places.tables), wall.scale)
  drawn.set(textures, { wall, tables })
  return GROUND
}

/** The bare wall where there is no room for another picture. */
function draw(
  { picture, scale }: Wall,
  sheet: Textures.Texture,
  tables: readonly TablePlace[],
): HTMLImageElement | HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth
  canvas.height = picture.naturalHeight
  const pen = canvas.getContext('2d')
  if (!pen) return picture
  pen.drawImage(picture, 0, 0)
  pen.scale(scale, scale)
  const { cutX, cutY, cutWidth, cutHeight, realWidth, realHeight } = sheet.get('seat')
  const all = sheet.getSourceImage() as CanvasImageSource
  for (const { x, y, scale: size } of tables) {
    const [w, h] = [realWidth * size, realHeight * size]
    const [left, top] = [x - w / 2, y + SEAT_DOWN * size - h / 2]
    pen.drawImage(all, cutX, cutY, cutWidth, cutHeight, left, top, w, h)
  }
  return canvas
}
