// What a shift needs beyond the title, and what the title can do without, in one part that follows it.
import type { ComponentType } from 'react'
import { Doors } from './doors/Doors.tsx'
import { Gamepad } from './gamepad/Gamepad.ts'
import { PadLegend } from './gamepad/PadLegend.tsx'
import { Results } from './results/Results.tsx'
import { Shift } from './shift/Shift.tsx'
import { Offered } from './title/Offered.tsx'

export type PlayScreen = 'shift' | 'results'
export type ExtraPart = 'gamepad' | 'padLegend' | 'offered' | 'doors'
export type Screens = Readonly<Record<PlayScreen | ExtraPart, ComponentType>>

export const screens: Screens = {
  shift: Shift,
  results: Results,
  gamepad: Gamepad,
  padLegend: PadLegend,
  offered: Offered,
  doors: Doors,
}
