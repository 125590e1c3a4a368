// The screens for comparing runs, and the settings, in a part of their own: a shift is played without
// them.
import type { ComponentType } from 'react'
import type { Screen } from '../store/index.ts'
import { Daily } from './daily/Daily.tsx'
import { Linked } from './linked/Linked.tsx'
import { HighScores } from './scores/HighScores.tsx'
import { RoundScreen } from './round/RoundScreen.tsx'
import type { PlayScreen } from './screens.ts'
import { SettingsScreen } from './settings/SettingsScreen.tsx'
import { TimelineScreen } from './timeline/TimelineScreen.tsx'
import { Watch } from './watch/Watch.tsx'

export type CompareScreen = Exclude<Screen, 'title' | PlayScreen>

export const compare: Readonly<Record<CompareScreen, ComponentType>> = {
  timeline: TimelineScreen,
  watch: Watch,
  linked: Linked,
  daily: Daily,
  round: RoundScreen,
  scores: HighScores,
  settings: SettingsScreen,
}
