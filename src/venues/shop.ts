// The online shop: tills for tables, a bank for the kitchen, parcels for dishes.
import list from '../../assets/packed/shop.json'
import sheet1 from '../../assets/packed/shop@1x.avif?url'
import sheet1Webp from '../../assets/packed/shop@1x.webp?url'
import sheet2 from '../../assets/packed/shop@2x.avif?url'
import sheet2Webp from '../../assets/packed/shop@2x.webp?url'
import wall1 from '../../assets/packed/shop-room@1x.avif?url'
import wall1Webp from '../../assets/packed/shop-room@1x.webp?url'
import wall2 from '../../assets/packed/shop-room@2x.avif?url'
import wall2Webp from '../../assets/packed/shop-room@2x.webp?url'
import type { Skin } from './skin.ts'
import { shopSounds } from './sounds.ts'

const SILL = { width: 132, height: 11, colour: '#3c4256', light: '#a3abc0' } as const

export const shop: Skin = {
  name: 'shop',
  list,
  sheet: { 1: { avif: sheet1, webp: sheet1Webp }, 2: { avif: sheet2, webp: sheet2Webp } },
  wall: { 1: { avif: wall1, webp: wall1Webp }, 2: { avif: wall2, webp: wall2Webp } },
  hasMat: true,
  edge(pen, { width, height }) {
    if (height < width) return // its door is in the picture
    const left = (width - SILL.width) / 2
    pen.fillStyle = SILL.colour
    pen.fillRect(left, height - SILL.height, SILL.width, SILL.height)
    pen.fillStyle = SILL.light
    pen.fillRect(left, height - SILL.height, SILL.width, 2)
  },
  sounds: shopSounds,
}
