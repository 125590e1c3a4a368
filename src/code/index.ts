// The public interface of code that is shown: its languages, and what is cut out of files that run.
export { cut } from './cut.ts'
export type { CodeLine, Cut } from './cut.ts'
export { codeLanguages, endings } from './language.ts'
export type { CodeLanguage } from './language.ts'
