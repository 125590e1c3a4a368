// MicroPython in WebAssembly, set up by its parts: its own loader fetches from the network, and hands the
// whole page to the program by `import js`. Here it is given a compiled module, a limit of memory, and one
// module of functions; what a function throws ends the interpreter, and no program can catch it.
import { createMicroPython } from './micropython.ts'
import type { MicroPythonModule } from './micropython.ts'

const HEAP_BYTES = 4 << 20 // at first; it grows, and from less it searches long before it says that there is no more
const STACK_WORDS = 16 * 1024 // of Python's own stack
const PAGE_BYTES = 65_536
const VALUE_BYTES = 12 // of a value on its way between the languages
const OBJECT = 7 // the kind of a JavaScript object, in the interpreter's numbers
const FIRST_FREE = 2 // the references before it are the interpreter's own

/** Numbers and text alone go in and out. */
export type HostFunction = (...args: never[]) => number | string | null

/** What the interpreter's glue looks for in the global object. */
type Glue = {
  Module?: MicroPythonModule
  proxy_js_ref?: unknown[]
  proxy_js_ref_next?: number
  proxy_js_ref_map?: Map<unknown, number>
  proxy_js_map?: Map<number, unknown>
  proxy_js_existing?: unknown[]
  pyProxyFinalizationRegistry?: { register: () => void }
}

export class Interpreter {
  readonly #module: MicroPythonModule

  private constructor(module: MicroPythonModule) {
    this.#module = module
  }

  static async create(wasm: WebAssembly.Module, memoryBytes: number): Promise<Interpreter> {
    const module = await createMicroPython({
      stdout: () => {},
      stderr: () => {},
      printErr: () => {},
      instantiateWasm(imports, receive) {
        const instance = new WebAssembly.Instance(wasm, imports)
        capMemory(instance, memoryBytes)
        receive(instance, wasm)
      },
    })
    return new Interpreter(module)
  }

  /** Run texts one after the other, in one namespace; throws the error of the first that fails. */
  run(name: string, functions: Readonly<Record<string, HostFunction>>, texts: readonly string[]) {
    const glue: Glue = globalThis as object
    glue.Module = this.#module
    this.#setUp(glue)
    try {
      this.#module.ccall('mp_js_init', 'null', ['number', 'number'], [STACK_WORDS, HEAP_BYTES])
      this.#module.ccall('proxy_c_init', 'null', [], [])
      this.#register(glue, name, functions)
      for (const text of texts) this.#execute(text)
    } finally {
      takeDown(glue)
    }
  }

  /** In the place of the page, which is what `import js` leads to, there is nothing. */
  #setUp(glue: Glue): void {
    const nothing = Object.freeze(Object.create(null))
    glue.proxy_js_ref = [nothing, undefined]
    glue.proxy_js_ref_next = FIRST_FREE
    glue.proxy_js_ref_map = new Map([[nothing, 0]])
    glue.proxy_js_map = new Map()
    glue.proxy_js_existing = [undefined]
    glue.pyProxyFinalizationRegistry = { register: () => {} }
  }

  #register(glue: Glue, name: string, functions: Readonly<Record<string, HostFunction>>): void {
    const module = Object.create(null)
    for (const [key, call] of Object.entries(functions)) module[key] = bare(call)
    const id = glue.proxy_js_ref?.push(module) ?? 0
    glue.proxy_js_ref_map?.set(module, id - 1)
    const value = this.#allocate(VALUE_BYTES)
    this.#module.setValue(value, OBJECT, 'i32')
    this.#module.setValue(value + 4, id - 1, 'i32')
    const types = ['string', 'pointer']
    this.#module.ccall('mp_js_register_js_module', 'null', types, [name, value])
  }

  /** Never freed: the interpreter lives for one program. */
  #allocate(bytes: number): number {
    return Number(this.#module.ccall('malloc', 'number', ['number'], [bytes]))
  }

  #execute(text: string): void {
    const length = this.#module.lengthBytesUTF8(text)
    const place = this.#allocate(length + 1)
    this.#module.stringToUTF8(text, place, length + 1)
    const value = this.#allocate(VALUE_BYTES)
    const types = ['pointer', 'number', 'pointer']
    this.#module.ccall('mp_js_do_exec', 'number', types, [place, length, value])
    if (this.#module.getValue(value, 'i32') === -1) {
      const size = this.#module.getValue(value + 4, 'i32')
      throw new Error(this.#module.UTF8ToString(this.#module.getValue(value + 8, 'i32'), size))
    }
  }
}

function capMemory({ exports }: WebAssembly.Instance, bytes: number): void {
  const { memory } = exports
  if (!(memory instanceof WebAssembly.Memory)) return
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * PAGE_BYTES > bytes)
      throw new RangeError('no more memory')
    return grow(pages)
  }
}

/** A function without a way to its constructor; the glue asks for `call`. */
function bare(call: HostFunction): unknown {
  const plain = (...args: never[]) => call(...args)
  const forThis = (_: unknown, ...args: never[]) => call(...args)
  return Object.assign(Object.setPrototypeOf(plain, null), {
    call: Object.setPrototypeOf(forThis, null),
  })
}

function takeDown(glue: Glue): void {
  delete glue.Module
  delete glue.proxy_js_ref
  delete glue.proxy_js_ref_map
  delete glue.proxy_js_map
  delete glue.proxy_js_existing
}
