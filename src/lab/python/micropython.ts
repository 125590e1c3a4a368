// What is used of MicroPython's module, which comes without types.
import * as glue from '@micropython/micropython-webassembly-pyscript/micropython.mjs'

export type MicroPythonModule = {
  readonly ccall: (
    name: string,
    returns: string,
    types: readonly string[],
    args: readonly (string | number)[],
  ) => unknown
  readonly setValue: (place: number, value: number, type: 'i32') => void
  readonly getValue: (place: number, type: 'i32') => number
  readonly lengthBytesUTF8: (text: string) => number
  readonly stringToUTF8: (text: string, place: number, bytes: number) => void
  readonly UTF8ToString: (place: number, bytes: number) => string
}

type Options = {
  readonly stdout: (byte: number) => void
  readonly stderr: (byte: number) => void
  readonly printErr: (text: string) => void
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => void
}

export const createMicroPython: (options: Options) => Promise<MicroPythonModule> = glue.default
