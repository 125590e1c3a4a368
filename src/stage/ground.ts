// The room of a level with what never moves in it, its seats, drawn once into one picture. The
// upright room is put together from pieces of the wide one.
import type { Scene, Textures } from 'phaser'
import { WIDE } from '../levels/index.ts'
import { wallOf } from './art.ts'
import type { Wall } from './art.ts'
import { hang, SHEET } from './sheet.ts'
import type { Places } from './layout.ts'

const GROUND = 'ground'
const SEAT_DOWN = 7 // from the middle of its table

type Drawn = { readonly wall: Wall | undefined; readonly key: string }

const drawn = new WeakMap<Textures.TextureManager, Drawn>()

/** The name of the picture. A scene that starts again on the same floor finds it hanging. */
export function drawGround({ textures }: Scene, places: Places): string {
  const wall = wallOf(textures)
  const { plan, tables } = places
  const key = JSON.stringify([plan.width, plan.height, tables])
  const before = drawn.get(textures)
  if (!wall || (before?.wall === wall && before.key === key)) return GROUND
  hang(textures, GROUND, [draw(wall, textures.get(SHEET), places)], wall.scale)
  drawn.set(textures, { wall, key })
  return GROUND
}

/** The bare wall where there is no room for another picture. */
function draw(
  wall: Wall,
  sheet: Textures.Texture,
  { plan, tables }: Places,
): HTMLImageElement | HTMLCanvasElement {
  const { picture, scale } = wall
  const canvas = document.createElement('canvas')
  canvas.width = plan.width * scale
  canvas.height = plan.height * scale
  const pen = canvas.getContext('2d')
  if (!pen) return picture
  pen.scale(scale, scale)
  if (plan.aisle === null) pen.drawImage(picture, 0, 0, plan.width, plan.height)
  else drawUpright(pen, wall, plan.width, plan.height, plan.lift)
  if (wall.skin) wall.skin.edge(pen, plan)
  else if (plan.aisle !== null) drawSill(pen, plan.width, plan.height)
  const { cutX, cutY, cutWidth, cutHeight, realWidth, realHeight, source } = sheet.get('seat')
  const all = source.image as CanvasImageSource
  for (const { x, y, scale: size } of tables) {
    const [w, h] = [realWidth * size, realHeight * size]
    const [left, top] = [x - w / 2, y + SEAT_DOWN * size - h / 2]
    pen.drawImage(all, cutX, cutY, cutWidth, cutHeight, left, top, w, h)
  }
  return canvas
}

const MIDDLE = WIDE.width / 2
const WALL_END = 98 // y below which there are tiles
const LAMPS = { left: 268, right: 732, plain: 20 } as const // x between the shelves, and of bare wall
const FLOOR = 300 // y below which nothing but floor is in the middle
const RUG = { x: 26, y: 486, width: 64, height: 74 } as const
const LAID = { width: 92, height: 106 } as const
const SILL = { width: 132, height: 11, colour: '#6b3d1d', light: '#a97145' } as const

/** The middle of the wide room without its shelves, the floor drawn longer, and a door below. */
function drawUpright(
  pen: CanvasRenderingContext2D,
  { picture, scale, skin }: Wall,
  width: number,
  height: number,
  lift: number,
): void {
  const copy = (from: readonly number[], to: readonly number[]): void => {
    const [x = 0, y = 0, w = 0, h = 0] = from.map((units) => units * scale)
    const [left = 0, top = 0, wide = 0, high = 0] = to
    pen.drawImage(picture, x, y, w, h, left, top, wide, high)
  }
  const { left, right, plain } = LAMPS
  const side = (width - (right - left)) / 2
  copy([left, 0, plain, WALL_END], [0, -lift, side, WALL_END])
  copy([right - plain, 0, plain, WALL_END], [width - side, -lift, side, WALL_END])
  copy([left, 0, right - left, WALL_END], [side, -lift, right - left, WALL_END])
  const start = MIDDLE - width / 2
  copy([start, WALL_END, width, FLOOR - WALL_END], [0, WALL_END - lift, width, FLOOR - WALL_END])
  const below = FLOOR - lift
  copy([start, FLOOR, width, WIDE.height - FLOOR], [0, below, width, height - below])
  const rug = [(width - LAID.width) / 2, height - LAID.height, LAID.width, LAID.height]
  if (skin?.hasMat !== false) copy([RUG.x, RUG.y, RUG.width, RUG.height], rug)
}

function drawSill(pen: CanvasRenderingContext2D, width: number, height: number): void {
  const sill = (width - SILL.width) / 2
  pen.fillStyle = SILL.colour
  pen.fillRect(sill, height - SILL.height, SILL.width, SILL.height)
  pen.fillStyle = SILL.light
  pen.fillRect(sill, height - SILL.height, SILL.width, 2)
}
