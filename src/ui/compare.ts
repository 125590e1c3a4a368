// The screens for comparing runs, in a part of their own: a shift is played without them.
import type { ComponentType } from 'react'
import type { Screen } from '../store/index.ts'
import { Luggage } from './scores/Luggage.tsx'
import type { PlayScreen } from './screens.ts'

export type CompareScreen = Exclude<Screen, 'title' | PlayScreen>
export type ComparePart = 'luggage'

const Soon: ComponentType = () => null

export const compare: Readonly<Record<CompareScreen | ComparePart, ComponentType>> = {
  timeline: Soon,
  watch: Soon,
  linked: Soon,
  daily: Soon,
  round: Soon,
  luggage: Luggage,
}
