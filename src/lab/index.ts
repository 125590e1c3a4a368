// The public interface of the code lab's core: programs that lead the waiter, and what comes of them.
export { createEngine } from './engine.ts'
export { createJavaScriptEngine } from './javascript/engine.ts'
export { createPythonEngine } from './python/engine.ts'
export type { CafeErrorName, CallName, HappeningName } from './host/call.ts'
export type { Diagnostic, DiagnosticKey } from './diagnostic.ts'
export type { CreateEngine, Engine, LabEnd, LabOrder, LabRun, LabTask, Pace, Stop } from './run.ts'
