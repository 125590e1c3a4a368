// Where the game lives, for the links to it.
import { playLink, runLink } from '../../runs/index.ts'
import type { Offer, Run } from '../../runs/index.ts'

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
