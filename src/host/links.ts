// Opens what a link holds: a run, or the same customers for everybody. A shift that is being played
// is never left for it: the link is kept, over a reload too, until the player is back at the title.
import { levelOf } from '../levels/index.ts'
import { allowsMode } from '../sim/index.ts'
import { isLink, readLink } from '../runs/index.ts'
import { decodeProgram, go, notify, notifyOn, replace } from '../store/index.ts'
import type { AppStore, Route, TextStorage } from '../store/index.ts'
import { keepHostKey } from './room-keys.ts'
import { fetchWords } from '../words/index.ts'
import type { Key } from '../words/index.ts'

export type Links = {
  /** Open the link in an address's fragment, now or later; false when it is none. */
  openLink(fragment: string): boolean
  /** Open the link kept before the page was loaded again, unless a shift is still on. */
  openKept(): void
}

type LinkContext = {
  readonly app: AppStore
  readonly texts: TextStorage // where the key of a room is kept
  readonly visit: TextStorage | undefined
  readonly isPlaying: () => boolean // a shift that would be lost
  readonly toTitle: () => void
}

const KEY = 'cafe-await/kept-link'

export function createLinks(context: LinkContext): Links {
  const { app, visit, isPlaying } = context
  const kept = createKeptLink(visit)
  const openIfTitle = () => {
    const fragment = kept.read()
    if (fragment === null || app.getState().route.name !== 'title') return
    kept.keep(null)
    queueMicrotask(() => open(context, fragment)) // when whoever changed the screen has finished
  }
  app.subscribe(openIfTitle)
  return {
    openKept() {
      kept.restore()
      openIfTitle()
    },
    openLink(fragment) {
      if (!isLink(fragment)) return false
      const isLater = isPlaying()
      kept.keep(isLater ? fragment : null)
      if (isLater) notifyWithWords(app, 'link.kept')
      else open(context, fragment)
      return true
    },
  }
}

/** One fragment, in memory and, where the browser lets it, in the storage of this tab. */
function createKeptLink(visit: TextStorage | undefined) {
  let fragment: string | null = null
  return {
    read: () => fragment,
    restore(): void {
      try {
        fragment ??= visit?.getItem(KEY) ?? null
      } catch {
        // Then a link does not survive a reload.
      }
    },
    keep(next: string | null): void {
      if (next === fragment) return
      fragment = next
      try {
        if (next === null) visit?.removeItem(KEY)
        else visit?.setItem(KEY, next)
      } catch {
        // It is kept in memory.
      }
    },
  }
}

function open({ app, toTitle, texts }: LinkContext, fragment: string): void {
  const link = readLink(fragment)
  if (!link) return
  toTitle()
  if (link.kind === 'fault') return notifyWithWords(app, `link.fault.${link.fault}`)
  if (link.kind === 'play') {
    const route = { name: 'title', offer: link.offer } as const
    replace(app, route)
    if (link.only) notifyWithWords(app, `notice.onlyMode.${link.only}`, route)
    return
  }
  if (link.kind === 'run') return go(app, { name: 'linked', run: link.run })
  if (link.kind === 'program') return void openProgram(app, link.code)
  if (link.kind === 'host') keepHostKey(texts, link.code, link.key)
  go(
    app,
    link.kind === 'workshop' ? { name: 'workshop' } : { name: screens[link.kind], code: link.code },
  )
}

/** Shown in the lab, and not run; what the player has done meanwhile comes first. */
async function openProgram(app: AppStore, code: string): Promise<void> {
  const { route } = app.getState()
  const sent = await decodeProgram(code)
  const found = sent && levelOf(sent.level)
  if (app.getState().route !== route) return
  if (!sent || !found || !allowsMode(found, 'async'))
    return notifyWithWords(app, 'link.fault.damaged')
  const { language, text, ...place } = sent // the level, its seed, and the task, if it is for one
  go(app, { name: 'lab', ...place, shared: { language, text } })
}

/** The screen that a link to a room opens. */
const screens = { room: 'room', projector: 'projector', host: 'facilitator' } as const

/** Words of these messages follow the title; without them there is nothing to say them with. */
function notifyWithWords(app: AppStore, key: Key, route?: Route): void {
  fetchWords().then(
    () => (route ? notifyOn(app, route, key) : notify(app, key)),
    () => {},
  )
}
