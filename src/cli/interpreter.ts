// The interpreters of the lab, as they lie on the disk.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CodeLanguage } from '../code/index.ts'

const interpreters: Readonly<Record<CodeLanguage, string>> = {
  javascript: 'quickjs-wasi/quickjs.wasm',
  python: '@micropython/micropython-webassembly-pyscript/micropython.wasm',
}

/** The interpreter of a language, and the library of its guests. */
export function interpreterOf(language: CodeLanguage) {
  const { resolve } = createRequire(import.meta.url)
  const folder = new URL(`../lab/${language}/`, import.meta.url)
  const names = readdirSync(folder).filter((name) => /\.(?:js|py)$/.test(name))
  const texts = names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])
  const library: Readonly<Record<string, string>> = Object.fromEntries(texts)
  return { wasm: new Uint8Array(readFileSync(resolve(interpreters[language]))), library }
}
