// Opens what a link holds: a run, or the same customers for everybody. A shift that is being played
// is never left for it: the link is kept until the player is back at the title.
import { isLink, readLink } from '../runs/index.ts'
import type { Run } from '../runs/index.ts'
import { notify } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'
import { fetchWords } from '../words/index.ts'
import type { Key } from '../words/index.ts'
import { parOf } from './par.ts'

export type Links = {
  /** Open the link in an address's fragment, now or later; false when it is none. */
  follow(fragment: string): boolean
}

type House = {
  readonly app: AppStore
  readonly isPlaying: () => boolean // a shift that would be lost
  readonly toTitle: () => void
}

export function createLinks(house: House): Links {
  const { app, isPlaying } = house
  let kept: string | null = null
  app.subscribe(({ screen }) => {
    if (kept === null || screen !== 'title') return
    const fragment = kept
    kept = null
    queueMicrotask(() => open(house, fragment)) // when whoever changed the screen has finished
  })
  return {
    follow(fragment) {
      if (!isLink(fragment)) return false
      if (!isPlaying()) open(house, fragment)
      else {
        kept = fragment
        tell(app, 'link.kept')
      }
      return true
    },
  }
}

function open({ app, toTitle }: House, fragment: string): void {
  const link = readLink(fragment)
  if (!link) return
  toTitle()
  if (link.kind === 'fault') return tell(app, `link.fault.${link.fault}`)
  if (link.kind === 'play') return app.setState({ offered: link.offer })
  app.setState({ screen: 'linked', linked: link.run, par: null })
  void findPar(app, link.run)
}

/** Words of these messages follow the title; without them there is nothing to say them with. */
function tell(app: AppStore, key: Key): void {
  fetchWords().then(
    () => notify(app, key),
    () => {},
  )
}

/** For the stars of the run; without par there are none. */
async function findPar(app: AppStore, run: Run): Promise<void> {
  try {
    const par = await parOf(run.replay)
    if (app.getState().linked === run) app.setState({ par })
  } catch {
    // No robot could be asked.
  }
}
