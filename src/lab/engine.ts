// Engines by language: from the bytes of an interpreter to something that runs programs.
import type { CodeLanguage } from '../code/index.ts'
import { createJavaScriptEngine } from './javascript/engine.ts'
import { createPythonEngine } from './python/engine.ts'
import type { CreateEngine, Engine, Interpreter } from './run.ts'

const creators: Readonly<Record<CodeLanguage, CreateEngine>> = {
  javascript: createJavaScriptEngine,
  python: createPythonEngine,
}

export function createEngine(language: CodeLanguage, interpreter: Interpreter): Promise<Engine> {
  return creators[language](interpreter)
}
