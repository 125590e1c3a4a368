// What a shift needs beyond the title, and what the title can do without: fetched together.
export { TitleLinks } from './title/TitleLinks.tsx'
export { Gamepad } from './gamepad/Gamepad.ts'
export { PadLegend } from './gamepad/PadLegend.tsx'
export { Results } from './results/Results.tsx'
export { Shift } from './shift/Shift.tsx'
export { Offered } from './title/Offered.tsx'
