// The words' door: messages by key, and figures as the player's region writes them.
export { firstWeekday, fullDay, monthName, shortDay, weekdayName } from './day.ts'
export { date, list, number, percent } from './format.ts'
export type { Catalogue, Key, Values } from './key.ts'
export { isLanguage, languages } from './languages.ts'
export type { Language } from './languages.ts'
export {
  fetchCompareWords,
  fetchWords,
  language,
  locale,
  onLocale,
  say,
  setLocale,
  t,
} from './translate.ts'
