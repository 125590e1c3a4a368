// Engines by language: from the bytes of an interpreter to something that runs programs.
import type { CodeLanguage } from '../code/index.ts'
import { createJavaScriptEngine } from './javascript/engine.ts'
import { createPythonEngine } from './python/engine.ts'
import type { Engine, Interpreter } from './run.ts'

const creators = {
  javascript: createJavaScriptEngine,
  python: createPythonEngine,
} as const satisfies Readonly<Record<CodeLanguage, unknown>>

/**
 * `wasm` is `quickjs-wasi/quickjs.wasm` for JavaScript, or
 * `@micropython/micropython-webassembly-pyscript/micropython.wasm` for Python; `library` holds the
 * files beside the engine of that language. Rejects with a WebAssembly.CompileError when the bytes are
 * something else.
 */
export async function createEngine(
  language: CodeLanguage,
  { wasm, library }: Interpreter,
): Promise<Engine> {
  return creators[language](await WebAssembly.compile(wasm), library)
}
