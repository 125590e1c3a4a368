// The venue of what is on the screen: its words while a level of it is, its skin for whoever shows or
// sounds a play.
import { baseOf, venueOf } from '../levels/index.ts'
import type { Venue } from '../levels/index.ts'
import type { Play } from '../play/index.ts'
import { fetchStage } from '../stage/index.ts'
import type { AppStore, Route } from '../store/index.ts'
import { fetchSkin } from '../venues/index.ts'
import type { Skin } from '../venues/index.ts'
import { speakVenue } from '../words/index.ts'

/** Speaks the venue's words from now on, and asks for its pictures before they are needed. */
export function syncVenue(app: AppStore): void {
  let spoken: Venue = 'cafe'
  const follow = () => {
    const venue = venueOfScreen(app.getState().route)
    if (venue === spoken) return
    spoken = venue
    void speakVenue(venue)
    fetchSkin(venue).then(
      (skin) => void (skin && fetchStage('shift', skin)),
      () => {}, // whoever needs it asks again
    )
  }
  app.subscribe(follow)
  follow()
}

/** Of the level that a screen is about; of all others it is the café. */
export function venueOfScreen(route: Route): Venue {
  const level = levelOn(route)
  return level === undefined ? 'cafe' : venueOf(baseOf(level))
}

function levelOn(route: Route): string | undefined {
  switch (route.name) {
    case 'shift':
      return route.order.level
    case 'results':
    case 'debrief':
      return route.outcome.order.level
    case 'timeline':
    case 'watch':
      return route.runs[0]?.replay.level
    case 'linked':
      return route.run.replay.level
    case 'predict':
    case 'lesson':
    case 'sandbox':
      return route.level
    default:
      return undefined
  }
}

/** Call `use` with the skin of what is played: at once in the café, else when it has come, with null
 * where it does not, and not at all once something else is played. */
export function withSkin(
  play: Play,
  isPlayed: () => boolean,
  use: (skin: Skin | null) => void,
): void {
  const venue = venueOf(baseOf(play.level.id))
  if (venue === 'cafe') return use(null)
  const useStill = (skin: Skin | null) => {
    if (isPlayed()) use(skin)
  }
  fetchSkin(venue).then(useStill, () => useStill(null))
}
