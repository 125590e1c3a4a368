// Opens what a link holds: a run, or the same customers for everybody. A shift that is being played
// is never left for it: the link is kept until the player is back at the title.
import { isLink, readLink } from '../runs/index.ts'
import { go, notify, replace } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'
import { fetchWords } from '../words/index.ts'
import type { Key } from '../words/index.ts'

export type Links = {
  /** Open the link in an address's fragment, now or later; false when it is none. */
  openLink(fragment: string): boolean
}

type LinkContext = {
  readonly app: AppStore
  readonly isPlaying: () => boolean // a shift that would be lost
  readonly toTitle: () => void
}

export function createLinks(context: LinkContext): Links {
  const { app, isPlaying } = context
  let kept: string | null = null
  app.subscribe(({ route }) => {
    if (kept === null || route.name !== 'title') return
    const fragment = kept
    kept = null
    queueMicrotask(() => open(context, fragment)) // when whoever changed the screen has finished
  })
  return {
    openLink(fragment) {
      if (!isLink(fragment)) return false
      if (!isPlaying()) open(context, fragment)
      else {
        kept = fragment
        notifyWithWords(app, 'link.kept')
      }
      return true
    },
  }
}

function open({ app, toTitle }: LinkContext, fragment: string): void {
  const link = readLink(fragment)
  if (!link) return
  toTitle()
  if (link.kind === 'fault') return notifyWithWords(app, `link.fault.${link.fault}`)
  if (link.kind === 'play') return replace(app, { name: 'title', offer: link.offer })
  go(app, { name: 'linked', run: link.run })
}

/** Words of these messages follow the title; without them there is nothing to say them with. */
function notifyWithWords(app: AppStore, key: Key): void {
  fetchWords().then(
    () => notify(app, key),
    () => {},
  )
}
