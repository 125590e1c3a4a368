// The public interface of code that is shown: its languages, what is cut out of files that run, and
// the pages that say more.
export { cut } from './cut.ts'
export type { CodeLine, Cut } from './cut.ts'
export { codeLanguages, endings } from './language.ts'
export type { CodeLanguage } from './language.ts'
export { pageIn, pages } from './pages.ts'
export type { Page, Pages } from './pages.ts'
export { patience, watchdog } from './watchdog.ts'
export type { Clock, Ended, Patience } from './watchdog.ts'
