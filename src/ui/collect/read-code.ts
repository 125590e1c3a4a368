// Reads a QR code in a picture, for browsers that cannot: a part of its own, loaded with the camera.
import { decodeQR } from 'qr/decode.js'

type Picture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }

const MOST_MS = 60 // a picture; the next one comes soon

/** The text of the code in it; null when there is none that can be read. */
export function readCode(picture: Picture | null): string | null {
  if (!picture) return null
  try {
    return decodeQR(picture, { timeLimit: MOST_MS })
  } catch {
    return null // the reader throws where it finds none
  }
}
