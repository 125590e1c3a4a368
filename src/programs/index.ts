export { programName, writeProgram } from './program.ts'
