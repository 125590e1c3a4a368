// The store's door.
export { createAppStore, dismiss, notify } from './app.ts'
export type {
  Advice,
  App,
  AppStore,
  Chip,
  Day,
  Hud,
  Notice,
  Outcome,
  Par,
  Screen,
  View,
} from './app.ts'
export { createDailyBook, triesWith } from './daily.ts'
export type { DailyBook, DayTries, Tries, Try } from './daily.ts'
export type { Entry } from './entry.ts'
export { topTen } from './ranking.ts'
export { createRoundBook } from './round.ts'
export type { RoundBook } from './round.ts'
export { addEntry, best, createScoresStore, reviseEntry } from './scores.ts'
export type { Scores, ScoresStore } from './scores.ts'
export { choose, cleanName, createSettingsStore, MAX_NAME } from './settings.ts'
export type { Settings, SettingsStore } from './settings.ts'
export { browserTexts, setAside, UNDER_WAY } from './shelf.ts'
export type { Damage, OnDamage, Texts } from './shelf.ts'
export { stars } from './stars.ts'
