// The public interface of the tasks: what programs of the lab are asked for, and how their runs are judged.
export { shownOf } from './excerpt.ts'
export { solutionOf, startOf } from './programs.ts'
export { isTaskId } from './task.ts'
export type { Task, TaskId, TaskMeasure, TaskPlace, TaskRun } from './task.ts'
export { tasks } from './tasks.ts'
export { verdictOn } from './verdict.ts'
export type { TaskReading, TaskVerdict } from './verdict.ts'
