// The part of Python's asyncio that the lab has, on the clock of the shift.
import { py, row } from './name.ts'
import type { ApiRow } from './name.ts'

const future = (on: string): readonly string[] => [
  `${on}.cancel(msg=None) -> bool`,
  `${on}.cancelled() -> bool`,
  `${on}.done() -> bool`,
  `${on}.result() -> object`,
  `${on}.exception() -> BaseException | None`,
  `${on}.set_result(result) -> None`,
  `${on}.set_exception(error) -> None`,
  `${on}.add_done_callback(call) -> None`,
  `${on}.remove_done_callback(call) -> int`,
]

const semaphore = [
  'await semaphore.acquire() -> bool',
  'semaphore.release() -> None',
  'semaphore.locked() -> bool',
] as const

const queue = [
  'await queue.put(item) -> None',
  'await queue.get() -> object',
  'queue.put_nowait(item) -> None',
  'queue.get_nowait() -> object',
  'queue.task_done() -> None',
  'await queue.join() -> None',
  'queue.qsize() -> int',
  'queue.empty() -> bool',
  'queue.full() -> bool',
] as const

const taskRows: readonly ApiRow[] = [
  row('tasks', 'run', py('asyncio.run(main) -> object')),
  row('tasks', 'createTask', py('asyncio.create_task(coro, *, name=None) -> Task')),
  row('tasks', 'gather', py('await asyncio.gather(*awaitables, return_exceptions=False) -> list')),
  row(
    'tasks',
    'taskGroup',
    py('class asyncio.TaskGroup()', ['group.create_task(coro, *, name=None) -> Task']),
  ),
  row('tasks', 'waitFor', py('await asyncio.wait_for(awaitable, timeout: float | None) -> object')),
  row('tasks', 'timeout', py('asyncio.timeout(delay: float | None) -> Timeout')),
  row(
    'tasks',
    'wait',
    py(
      'await asyncio.wait(futures, *, timeout=None, return_when=ALL_COMPLETED) -> tuple[set, set]',
    ),
    py('asyncio.FIRST_COMPLETED: str'),
    py('asyncio.FIRST_EXCEPTION: str'),
    py('asyncio.ALL_COMPLETED: str'),
  ),
  row('tasks', 'asCompleted', py('asyncio.as_completed(awaitables) -> Iterator')),
  row('tasks', 'shield', py('await asyncio.shield(awaitable) -> object')),
  row('tasks', 'toThread', py('await asyncio.to_thread(call, *given, **named) -> object')),
  row(
    'tasks',
    'task',
    py('class asyncio.Task(coro, *, name=None)', [
      ...future('task'),
      'task.get_name() -> str',
      'task.set_name(name) -> None',
      'task.get_coro() -> object',
      'task.cancelling() -> int',
      'task.uncancel() -> int',
    ]),
  ),
  row('tasks', 'future', py('class asyncio.Future()', future('future'))),
  row(
    'tasks',
    'currentTask',
    py('asyncio.current_task() -> Task | None'),
    py('asyncio.all_tasks() -> set[Task]'),
  ),
  row(
    'tasks',
    'runningLoop',
    py('asyncio.get_running_loop() -> Loop'),
    py('asyncio.ensure_future(awaitable) -> Task'),
    py('asyncio.iscoroutine(value) -> bool'),
    py('asyncio.isfuture(value) -> bool'),
  ),
  row('errors', 'cancelledError', py('class asyncio.CancelledError(BaseException)')),
  row(
    'errors',
    'timeoutError',
    py('class asyncio.TimeoutError(Exception)'),
    py('class TimeoutError(Exception)'),
  ),
  row('errors', 'exceptionGroup', py('class ExceptionGroup(Exception)')),
  row('errors', 'invalidStateError', py('class asyncio.InvalidStateError(Exception)')),
  row(
    'errors',
    'queueErrors',
    py('class asyncio.QueueEmpty(Exception)'),
    py('class asyncio.QueueFull(Exception)'),
  ),
]

const lockRows: readonly ApiRow[] = [
  row(
    'locks',
    'event',
    py('class asyncio.Event()', [
      'await event.wait() -> bool',
      'event.set() -> None',
      'event.clear() -> None',
      'event.is_set() -> bool',
    ]),
  ),
  row(
    'locks',
    'lock',
    py('class asyncio.Lock()', [
      'await lock.acquire() -> bool',
      'lock.release() -> None',
      'lock.locked() -> bool',
    ]),
  ),
  row('locks', 'semaphore', py('class asyncio.Semaphore(value: int = 1)', semaphore)),
  row('locks', 'boundedSemaphore', py('class asyncio.BoundedSemaphore(value: int = 1)', semaphore)),
  row('locks', 'queue', py('class asyncio.Queue(maxsize: int = 0)', queue)),
  row('locks', 'lifoQueue', py('class asyncio.LifoQueue(maxsize: int = 0)', queue)),
  row('locks', 'priorityQueue', py('class asyncio.PriorityQueue(maxsize: int = 0)', queue)),
]

export const asyncioRows: readonly ApiRow[] = [...taskRows, ...lockRows]
