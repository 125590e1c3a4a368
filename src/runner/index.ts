// The public interface of the runner: programs run in a frame from which nothing can be reached.
export { pageParts } from './parts.ts'
export { createRunner } from './runner.ts'
export type { Ran, Runner, RunnerParts } from './runner.ts'
