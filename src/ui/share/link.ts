// The links to the game, and the QR code of one.
import { encode } from 'uqr'
import { playLink, runLink, type Offer, type Run } from '../../runs/index.ts'

export function linkOf(what: Run | Offer): string {
  const home = location.origin + location.pathname
  return 'replay' in what ? runLink(what, home) : playLink(what, home)
}

/** Whether no other device can open what lives here. */
export function isOnlyHere(host = location.hostname): boolean {
  return /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(host)
}

/** As people write it down: without `https://`. */
export function spoken(link: string): string {
  return link.replace(/^https?:\/\//, '')
}

/** Modules that stay clear around a code, so that cameras find it (ISO/IEC 18004). */
export const QUIET = 4

/** A code of a longer link has squares too small to be read off a screen. */
export const LONGEST_CODED = 1_000

export type Code = {
  readonly side: number // modules, with the quiet zone
  readonly path: string // SVG, one unit a module
}

/** Null when the link is too long. */
export function codeOf(link: string): Code | null {
  if (link.length > LONGEST_CODED) return null
  const ecc = link.length > 200 ? 'L' : 'M'
  const { data, size } = encode(link, { ecc, border: 0, boostEcc: true })
  const rows = data.map((row, y) => rowPath(row, y + QUIET))
  return { side: size + 2 * QUIET, path: rows.join('') }
}

/** Dark modules beside each other are one rectangle: seams would show between squares. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start + QUIET} ${y}h${x - start + 1}v1h${start - x - 1}z`
  }
  return path
}
