// The store's door.
export {
  createAppStore,
  dismiss,
  notify,
  remember,
  setAdvice,
  setDay,
  setDevice,
  setHud,
  setPar,
  setRound,
  setUnderWay,
  setWatching,
} from './app.ts'
export type { App, AppStore, Day, Device, Notice, UnderWay, View } from './app.ts'
export { back, backTo, go, nameOutcome, replace, travel } from './navigation.ts'
export { TITLE, trailOf } from './route.ts'
export type { Route, RouteName, RouteOf, Trail } from './route.ts'
export type { Advice, Chip, GhostHud, Hud, Watching } from './hud.ts'
export type { Demonstrated, Outcome, Par } from './outcome.ts'
export { createDailyBook, mergedTries, triesOf } from './daily.ts'
export type { DailyBook, DayTries, Tries, Try } from './daily.ts'
export type { Entry } from '../wire/index.ts'
export { csvOf } from './csv.ts'
export { claimedId, claimedName, exportText, MAX_EXPORT, readExport } from './export.ts'
export type { ExportFault, Luggage, ReadExport } from './export.ts'
export { checkEntry } from './import.ts'
export type { Checked, Reason } from './import.ts'
export { addEntries, addEntry, deleteEntry, reviseEntry, takeIn } from './keeping.ts'
export { best, better, isRanked, topTen } from './ranking.ts'
export type { Scores } from './ranking.ts'
export { createRoundBook } from './round.ts'
export type { RoundBook } from './round.ts'
export { hasRun, runOf } from './run-of.ts'
export { createScoresStore, OLD_SCORES, RUNS } from './scores.ts'
export type { ScoresStore } from './scores.ts'
export { cleanName, MAX_NAME } from '../names/index.ts'
export { choose, createSettingsStore, takeSettings } from './settings.ts'
export type { Settings, SettingsStore } from './settings.ts'
export { browserTexts, createShelf, UNDER_WAY } from './shelf.ts'
export type { Damage, OnDamage, Reading, Texts } from './shelf.ts'
export { parFor, stars } from './stars.ts'
