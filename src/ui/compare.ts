// The screens for comparing runs, in a part of their own: a shift is played without them.
import type { ComponentType } from 'react'
import type { Screen } from '../store/index.ts'
import { Daily } from './daily/Daily.tsx'
import { Linked } from './linked/Linked.tsx'
import { RoundScreen } from './round/RoundScreen.tsx'
import { Luggage } from './scores/Luggage.tsx'
import type { PlayScreen } from './screens.ts'
import { TimelineScreen } from './timeline/TimelineScreen.tsx'
import { Watch } from './watch/Watch.tsx'

export type CompareScreen = Exclude<Screen, 'title' | PlayScreen>
export type ComparePart = 'luggage'

export const compare: Readonly<Record<CompareScreen | ComparePart, ComponentType>> = {
  timeline: TimelineScreen,
  watch: Watch,
  linked: Linked,
  daily: Daily,
  round: RoundScreen,
  luggage: Luggage,
}
