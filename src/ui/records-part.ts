// The results, the screens for comparing runs, and the settings: fetched together once the room is there.
export { Daily } from './daily/Daily.tsx'
export { HighScores } from './scores/HighScores.tsx'
export { Linked } from './linked/Linked.tsx'
export { Results } from './results/Results.tsx'
export { SettingsScreen } from './settings/SettingsScreen.tsx'
export { TimelineScreen } from './timeline/TimelineScreen.tsx'
export { Watch } from './watch/Watch.tsx'
