// The words' door: messages by key, and figures as the player's region writes them.
export { firstWeekday, fullDay, monthName, shortDay, weekdayName } from './day.ts'
export { date, list, number, percent, dateAndTime } from './format.ts'
export { languageOf } from './choice.ts'
export type { Catalogue, Key, Values, VenueWords } from './key.ts'
export { isLanguage, languages } from './language.ts'
export { speakVenue } from './venue.ts'
export type { Language } from './language.ts'
export {
  currentLocale,
  fetchAlbumWords,
  fetchCampaignWords,
  fetchCodeWords,
  fetchCompareWords,
  fetchLabApiWords,
  fetchLabWords,
  fetchLabProblems,
  fetchLensWords,
  fetchWords,
  fetchWorkshopWords,
  language,
  locale,
  onLocale,
  say,
  setLocale,
  setVenueWords,
  t,
} from './translate.ts'
