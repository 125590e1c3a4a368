// The room of a level with what never moves in it, drawn once into one picture: its seats, its sign.
import type { Scene } from 'phaser'
import { t } from '../words/index.ts'
import { hang, ROOM, SHEET } from './art.ts'
import { colours } from './colours.ts'
import { FONT } from './font.ts'
import { counter } from './layout.ts'
import type { Places } from './layout.ts'

const GROUND = 'ground'
const SIGN = { y: 37, size: 29, width: 200 } as const // of its letters, units
const SEAT_DOWN = 7 // from the middle of its table

/** The name of the picture; the one of the shift before is let go. */
export function drawGround({ textures }: Scene, { tables }: Places): string {
  const [room, sheet] = [textures.get(ROOM).source[0], textures.get(SHEET)]
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!room || !pen) return ROOM
  const scale = room.resolution === 2 ? 2 : 1
  Object.assign(canvas, { width: room.width, height: room.height })
  pen.drawImage(room.image as CanvasImageSource, 0, 0)
  pen.scale(scale, scale)
  const { cutX, cutY, cutWidth, cutHeight, realWidth, realHeight } = sheet.get('seat')
  const picture = sheet.getSourceImage() as CanvasImageSource
  for (const { x, y, scale: size } of tables) {
    const [w, h] = [realWidth * size, realHeight * size]
    const [left, top] = [x - w / 2, y + SEAT_DOWN * size - h / 2]
    pen.drawImage(picture, cutX, cutY, cutWidth, cutHeight, left, top, w, h)
  }
  letter(pen)
  hang(textures, GROUND, canvas, scale)
  return GROUND
}

function letter(pen: CanvasRenderingContext2D): void {
  pen.font = `600 ${SIGN.size}px ${FONT}`
  pen.fillStyle = colours.butter
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(t('room.sign'), counter.x, SIGN.y, SIGN.width)
}
