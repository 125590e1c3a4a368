// Ten frames as one picture: two rows of five, in the order of time.
import sharp from 'sharp'

export const COLUMNS = 5
export const FRAMES = 10

const WIDEST = 560 // pixels of a frame
const GAP = 6 // pixels between frames
const GROUND = '#16292c'

/** Write PNGs of one size, the first upper left, as one PNG to `path`. */
export async function composeSheet(frames: readonly Buffer[], path: string): Promise<void> {
  const sized = await Promise.all(
    frames.map((frame) =>
      sharp(frame).resize({ width: WIDEST, withoutEnlargement: true }).toBuffer(),
    ),
  )
  const { width, height } = await sharp(sized[0]).metadata()
  const rows = Math.ceil(sized.length / COLUMNS)
  const placed = sized.map((input, index) => ({
    input,
    left: GAP + (index % COLUMNS) * (width + GAP),
    top: GAP + Math.floor(index / COLUMNS) * (height + GAP),
  }))
  await sharp({
    create: {
      width: GAP + COLUMNS * (width + GAP),
      height: GAP + rows * (height + GAP),
      channels: 3,
      background: GROUND,
    },
  })
    .composite(placed)
    .png()
    .toFile(path)
}
