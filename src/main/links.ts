// Links come in the address's fragment: with the page, or pasted into one that is open. Once read,
// the fragment goes, so that a reload or a bookmark does not open the link again.
import type { Host } from '../host/index.ts'

/** Whether the address holds a link: then the title waits for whoever can open it. */
export function isLinkExpected(): boolean {
  return /^#(?:run|play)=/.test(location.hash)
}

/** Open the link that is there, and every one that comes. */
export function followLinks(host: Host): void {
  const follow = () => {
    const { hash, pathname, search } = location
    if (!isLinkExpected()) return
    history.replaceState(history.state, '', pathname + search) // before Back can come to it
    host.follow(hash)
  }
  addEventListener('hashchange', follow)
  follow()
}
