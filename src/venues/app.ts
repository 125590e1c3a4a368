// The mobile app: the screen of a phone for the room, its tiles for tables, the network for the kitchen.
import list from '../../assets/packed/app.json'
import sheet1 from '../../assets/packed/app@1x.avif?url'
import sheet1Webp from '../../assets/packed/app@1x.webp?url'
import sheet2 from '../../assets/packed/app@2x.avif?url'
import sheet2Webp from '../../assets/packed/app@2x.webp?url'
import wall1 from '../../assets/packed/app-room@1x.avif?url'
import wall1Webp from '../../assets/packed/app-room@1x.webp?url'
import wall2 from '../../assets/packed/app-room@2x.avif?url'
import wall2Webp from '../../assets/packed/app-room@2x.webp?url'
import type { RoomSize } from '../levels/index.ts'
import type { Skin } from './skin.ts'
import { appSounds } from './sounds.ts'

const RIM = { width: 12, round: 26, colour: '#05070f', light: '#5b6690' } as const
const ROUND = Math.PI * 2
const BAR = { width: 160, height: 6, up: 16 } as const // by which a phone is left for its first page

export const app: Skin = {
  name: 'app',
  list,
  sheet: { 1: { avif: sheet1, webp: sheet1Webp }, 2: { avif: sheet2, webp: sheet2Webp } },
  wall: { 1: { avif: wall1, webp: wall1Webp }, 2: { avif: wall2, webp: wall2Webp } },
  hasMat: false,
  edge: drawPhone,
  sounds: appSounds,
}

/** The phone around the screen. */
function drawPhone(pen: CanvasRenderingContext2D, { width, height }: RoomSize): void {
  const { width: rim, round, colour, light } = RIM
  pen.beginPath()
  pen.rect(0, 0, width, height)
  pen.roundRect(rim, rim, width - 2 * rim, height - 2 * rim, round)
  pen.fillStyle = colour
  pen.fill('evenodd')
  pen.beginPath()
  pen.roundRect(rim, rim, width - 2 * rim, height - 2 * rim, round)
  pen.strokeStyle = light
  pen.lineWidth = 1.6
  pen.stroke()
  pen.beginPath()
  pen.arc(width / 2, rim / 2, 2.6, 0, ROUND) // its camera
  pen.fillStyle = light
  pen.fill()
  pen.fillStyle = 'rgb(255 255 255 / .85)'
  pen.beginPath()
  pen.roundRect((width - BAR.width) / 2, height - BAR.up - BAR.height, BAR.width, BAR.height, 3)
  pen.fill()
}
