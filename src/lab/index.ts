// The public interface of the code lab's core: programs that lead the waiter, and what comes of them.
export { createEngine } from './engine.ts'
export type { Diagnostic, DiagnosticKey } from './diagnostic.ts'
export type { Engine, LabEnd, LabOrder, LabRun, LabTask, Print, Program, Stop } from './run.ts'
export { declarations } from './api/declarations.ts'
export { apiGroups } from './api/name.ts'
export type { ApiGroup, ApiName, ApiRow } from './api/name.ts'
export { apiRows, groupsIn, isInBoth, rowsIn } from './api/reference.ts'
export { stubs } from './api/stubs.ts'
