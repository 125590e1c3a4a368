// An icon as the venue has the same thing: in the shop and in the app nobody raises a hand, and the app's
// dishes are pictures of them.
import { createContext, useContext, type ReactNode } from 'react'
import { baseOf, isDishName, venueOf } from '../../levels/index.ts'
import type { Venue } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

const VenueContext = createContext<Venue>('cafe')

/** Whatever is within shows the venue of this play; none is the café. */
export function InVenue({
  play,
  children,
}: {
  readonly play: Play | null
  readonly children: ReactNode
}) {
  const venue = play ? venueOf(baseOf(play.level.id)) : 'cafe'
  return <VenueContext value={venue}>{children}</VenueContext>
}

const instead: Readonly<Record<Venue, Readonly<Partial<Record<IconName, IconName>>>>> = {
  cafe: {},
  shop: { 'person-raising-hand': 'shopping-bags' },
  app: {
    'person-raising-hand': 'mobile-phone',
    'waving-hand': 'backhand-index-pointing-up', // a swipe, as the app draws it
  },
}

export function VenueIcon({ name, size }: { readonly name: IconName; readonly size: number }) {
  const venue = useContext(VenueContext)
  const isPhoto = venue === 'app' && isDishName(name)
  return <Icon name={instead[venue][name] ?? name} size={size} isPhoto={isPhoto} />
}
