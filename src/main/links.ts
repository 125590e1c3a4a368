// Links come in the address's fragment: with the page, or pasted into one that is open. Once read,
// the fragment goes, so that a reload or a bookmark does not open the link again.
import type { Host } from '../host/index.ts'
import { isLink } from '../runs/index.ts'

/** Whether the address holds a link: then the title waits for whoever can open it. */
export function isLinkExpected(): boolean {
  return isLink(location.hash)
}

/** Open the link that is there, and every one that comes. */
export function followLinks(host: Host): void {
  const follow = (hash: string) => {
    const { pathname, search } = location
    if (isLinkExpected()) history.replaceState(history.state, '', pathname + search)
    host.openLink(hash) // when Back cannot come to the fragment any more
  }
  addEventListener('hashchange', ({ newURL }) => follow(new URL(newURL).hash))
  follow(location.hash)
}
