// The room behind everything, of the café or a venue: our own drawing, with the things on its shelves
// set in.
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { writeBoth } from './atlas.ts'
import { emojiSvg } from './emoji.ts'
import type { Furnished } from './list.ts'
import { drawingSvg, rasterize, shrink, type Scale } from './render.ts'

type Shelved = Furnished['shelves'][number]
type Plant = Furnished['plants'][number]
type Fixture = Furnished['fixtures'][number]

const size = { width: 1000, height: 860 } // room units
const shelfTop = 74 // units from the top of the room to the boards the things stand on
/** Of 9. A phone loads the small ones; of the large ones 4 would take six times as long for a tenth less. */
const avifEffort: Readonly<Record<Scale, number>> = { 1: 4, 2: 2 }
const thing = 40 // units, the side of the square a shelved thing is drawn in
const plant = 74 // the same for a plant on the floor

/** `drawing` is the bare room's, below `drawings`; what a venue furnishes it with lies beside that. */
export async function writeRooms(
  name: string,
  furnished: Furnished,
  drawing = name,
): Promise<string[]> {
  const large = await drawRoom(furnished, drawing)
  return Promise.all(([1, 2] as const).map((scale) => writeRoom(name, large, scale)))
}

async function writeRoom(name: string, large: Buffer, scale: Scale): Promise<string> {
  const image = sharp(await shrink(large, size.width * scale, size.height * scale)).removeAlpha()
  return writeBoth(`${name}@${scale}x`, image, {
    webp: { quality: 90, smartSubsample: true, effort: 5 },
    avif: { quality: 64, effort: avifEffort[scale] },
  })
}

async function drawRoom(furnished: Furnished, drawing: string): Promise<Buffer> {
  const room = await rasterize(drawingSvg(drawing, size.width, size.height), 2000, 1720)
  const { fixtures, plants, shelves } = furnished
  const folder = dirname(drawing)
  const layers = [
    ...fixtures.map((each) => fixture(each, folder)),
    ...plants.map(pot),
    ...shelves.map(stand),
  ]
  return sharp(room)
    .composite(await Promise.all(layers))
    .png({ compressionLevel: 0 })
    .toBuffer()
}

async function fixture({ name, x, y, width, height }: Fixture, folder: string) {
  const svg = drawingSvg(join(folder, name), width, height)
  const input = await rasterize(svg, width * 2, height * 2)
  return { input, left: x * 2, top: y * 2 }
}

// Their shadows lie in the drawing of the room.
async function pot({ x, y }: Plant) {
  const side = plant * 2
  const input = await shrink(
    await rasterize(emojiSvg('potted-plant'), side * 2, side * 2),
    side,
    side,
  )
  return { input, left: x * 2 - plant, top: y * 2 - side }
}

// Emoji leave differing gaps below themselves; trimmed, they all stand on the board.
async function stand({ name, x }: Shelved) {
  const drawn = await shrink(
    await rasterize(emojiSvg(name), thing * 4, thing * 4),
    thing * 2,
    thing * 2,
  )
  const { data, info } = await sharp(drawn).trim().png().toBuffer({ resolveWithObject: true })
  return { input: data, left: Math.round(x * 2 - info.width / 2), top: shelfTop * 2 - info.height }
}
