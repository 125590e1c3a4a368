// Time, printing, and what else of the two languages is there.
import { blocking, js, py, row } from './name.ts'
import type { ApiRow } from './name.ts'

const modules = ['math', 'json', 'collections', 'heapq', 're', 'binascii', 'errno'] as const

const timer = 'call: (...given: any[]) => void, ms?: number, ...given: any[]'
const print = '(...values: unknown[]): void'

export const languageRows: readonly ApiRow[] = [
  row(
    'time',
    'sleep',
    js('sleep(ms: number): Promise<void>'),
    blocking(js('sleepSync(ms: number): void')),
    py('await asyncio.sleep(delay: float, result=None) -> object'),
    blocking(py('time.sleep(seconds: float) -> None')),
  ),
  row('time', 'setTimeout', js(`setTimeout(${timer}): Timer`)),
  row('time', 'setInterval', js(`setInterval(${timer}): Timer`)),
  row(
    'time',
    'clearTimeout',
    js('clearTimeout(timer: Timer): void'),
    js('clearInterval(timer: Timer): void'),
  ),
  row('time', 'queueMicrotask', js('queueMicrotask(call: () => void): void')),
  row(
    'time',
    'clock',
    py('time.time() -> float'),
    py('time.monotonic() -> float'),
    py('time.perf_counter() -> float'),
  ),
  row(
    'language',
    'print',
    ...['log', 'info', 'debug', 'warn', 'error'].map((name) => js(`console.${name}${print}`)),
    py("print(*values, sep=' ', end='\\n') -> None"),
  ),
  row('language', 'modules', ...modules.map((name) => py(`import ${name}`))),
]
