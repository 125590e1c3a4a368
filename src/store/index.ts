// The public interface of the store.
export {
  addTried,
  createAppStore,
  dismiss,
  notify,
  notifyOn,
  remember,
  setAdvice,
  setCollected,
  setDay,
  setDevice,
  setGoal,
  setHud,
  setPar,
  setProgress,
  setSeat,
  setProvenRun,
  setRound,
  setUnfinished,
  setWatching,
} from './app.ts'
export type { App, AppStore, Day, Device, Notice, UnfinishedOrders, View } from './app.ts'
export { back, backTo, go, nameOutcome, replace, travel } from './navigation.ts'
export { isPlain, isPlainName, plainNames, TITLE, trailOf } from './route.ts'
export type { PlainName, Route, RouteName, RouteOf, SharedProgram, Trail } from './route.ts'
export type { Advice, HireHud, HudTask, GhostHud, Hud, Watching } from './hud.ts'
export type { Demonstrated, Outcome, Par } from './outcome.ts'
export { createDailyRepository, mergedTries, triesOf } from './daily.ts'
export type { DailyRepository, DayTries, Tries, Try } from './daily.ts'
export type { Entry } from '../wire/index.ts'
export { csvOf, tableText } from './csv.ts'
export { claimedId, claimedName, exportText, MAX_EXPORT, readExport } from './export.ts'
export type { Exported, ExportFault, ExportedData, ReadExport } from './export.ts'
export { checkEntry } from './import.ts'
export type { Checked, Reason } from './import.ts'
export { addEntries, addEntry, deleteEntry, reviseEntry, mergeStored } from './change-scores.ts'
export { knownPar } from './known-par.ts'
export { best, better, byDate, isPlayedHere, isRanked, topTen } from './ranking.ts'
export type { Scores } from './ranking.ts'
export { createProgressRepository, mergedProgress, PROGRESS_KEY, readProgress } from './progress.ts'
export type { LevelProgress, LevelTry, Progress, ProgressRepository, TaskKey } from './progress.ts'
export { decodeProgram, encodeProgram, MAX_PROGRAM } from './program-code.ts'
export type { SentProgram } from './program-code.ts'
export { createProgramRepository, MOST_RUNS, placeOfKey, programKey } from './programs.ts'
export type { ProgramPlace, ProgramRepository, ProgramRun, SavedProgram } from './programs.ts'
export { isOwnText, MOST_KEPT } from './set-aside.ts'
export type { KeptText, Replacement } from './set-aside.ts'
export { createRoundRepository } from './round.ts'
export type { RoundRepository } from './round.ts'
export { isKept, keepRuns } from './keep-runs.ts'
export { hasRun, runOf } from './run-of.ts'
export { scoreHolds } from './score-holds.ts'
export { createScoresStore, OLD_SCORES_KEY, RUNS_KEY } from './scores.ts'
export type { ScoresStore } from './scores.ts'
export { cleanName, MAX_NAME } from '../names/index.ts'
export { choose, createSettingsStore, importSettings, SETTINGS_KEY } from './settings.ts'
export type { Settings, SettingsStore } from './settings.ts'
export { browserStorage, createStoredValue, UNFINISHED_KEY } from './stored-value.ts'
export type { Damage, OnDamage, ReadResult, TextStorage } from './stored-value.ts'
export { parFor, STAR_SHARES, stars } from './stars.ts'
