// What a shift needs beyond the title, and what the title can do without: fetched together.
export { Offered } from './title/Offered.tsx'
export { CampaignWay, PadLegend, TitleLinks } from './title/TitleLinks.tsx'
export { Gamepad } from './gamepad/Gamepad.ts'
export { Shift } from './shift/Shift.tsx'
