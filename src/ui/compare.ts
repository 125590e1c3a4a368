// The screens for comparing runs, in a part of their own: a shift is played without them.
import type { ComponentType } from 'react'
import type { Screen } from '../store/index.ts'
import { Daily } from './daily/Daily.tsx'
import { RoundScreen } from './round/RoundScreen.tsx'
import type { PlayScreen } from './screens.ts'

export type CompareScreen = Exclude<Screen, 'title' | PlayScreen>

const Soon: ComponentType = () => null

export const compare: Readonly<Record<CompareScreen, ComponentType>> = {
  timeline: Soon,
  watch: Soon,
  linked: Soon,
  daily: Daily,
  round: RoundScreen,
}
