// Every screen but the title, in one part that follows it.
import type { ComponentType } from 'react'
import type { Screen } from '../store/index.ts'
import { Results } from './results/Results.tsx'
import { HighScores } from './scores/HighScores.tsx'
import { SettingsScreen } from './settings/SettingsScreen.tsx'
import { Shift } from './shift/Shift.tsx'

export type LaterScreen = Exclude<Screen, 'title'>
export type Screens = Readonly<Record<LaterScreen, ComponentType>>

export const screens: Screens = {
  shift: Shift,
  results: Results,
  scores: HighScores,
  settings: SettingsScreen,
}
