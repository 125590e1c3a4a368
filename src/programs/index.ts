// The programs' door: a finished shift as a program that can be taken home.
export { programLanguages, programName, programOf } from './program.ts'
export type { ProgramLanguage } from './program.ts'
