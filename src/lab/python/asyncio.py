# The lab's asyncio beside futures and tasks: sleeping, gathering, time-outs, groups, locks and queues,
# as CPython 3.12 has them. What threads do there, this interpreter has not: see to_thread.


class _Yield:
    def __iter__(self):
        yield None

    __await__ = __iter__


class _Timer:
    def __init__(self, ms, call, args):
        self._call = call
        self._args = args
        self._cancelled = False
        future = Future()
        future.add_done_callback(self._run)
        _begin("sleep", ms, future, _same, ("sleep", _line))

    def _run(self, future):
        if not self._cancelled:
            self._call(*self._args)

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled


def _same(value):
    return value


def _ms(seconds):
    return max(0, int(seconds * 1000 + 0.5))


async def sleep(delay, result=None):
    global _on
    if delay <= 0:
        await _Yield()
        return result
    future = Future()
    _begin("sleep", _ms(delay), future, _same, ("sleep", _line))
    _on = "sleep"
    await future
    return result


def create_task(coro, *, name=None, context=None):
    return Task(coro, name=name)


def ensure_future(awaitable, *, loop=None):
    if isinstance(awaitable, Future):
        return awaitable
    if isinstance(awaitable, _Ask) or type(awaitable) is _generator:
        return Task(awaitable)
    raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")


def current_task(loop=None):
    return _current


def all_tasks(loop=None):
    return set([task for task in _tasks if not task.done()])


def iscoroutine(value):
    return isinstance(value, _Ask) or type(value) is _generator


def isfuture(value):
    return isinstance(value, Future)


class _Loop:
    def time(self):
        return _clock / 1000

    def call_soon(self, call, *args):
        _soon(call, *args)

    def call_later(self, delay, call, *args):
        return _Timer(_ms(delay), call, args)

    def call_at(self, when, call, *args):
        return self.call_later(when - _clock / 1000, call, *args)

    def create_future(self):
        return Future()

    def create_task(self, coro, *, name=None):
        return Task(coro, name=name)

    def is_running(self):
        return True


_loop = _Loop()


def get_running_loop():
    return _loop


class _Gathering(Future):
    def __init__(self, children):
        super().__init__()
        self._children = children
        self._asked = False

    def cancel(self, msg=None):
        if self._done:
            return False
        cancelled = False
        for child in self._children:
            if child.cancel():
                cancelled = True
        if cancelled:
            self._asked = True
        return cancelled


def gather(*awaitables, return_exceptions=False):
    children = []
    known = []
    for awaitable in awaitables:
        same = [child for given, child in known if given is awaitable]
        child = same[0] if same else ensure_future(awaitable)
        known.append((awaitable, child))
        children.append(child)
    outer = _Gathering(children)
    if not children:
        outer.set_result([])
        return outer
    left = [len(set([id(child) for child in children]))]

    def done(child):
        left[0] -= 1
        if not child.cancelled():
            child._seen = True
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                return outer.set_exception(CancelledError())
            if child._exception is not None:
                return outer.set_exception(child._exception)
        if left[0] > 0:
            return
        if outer._asked:
            return outer.set_exception(CancelledError())
        outer.set_result([_came(each) for each in children])

    seen = []
    for child in children:
        if not [each for each in seen if each is child]:
            seen.append(child)
            child.add_done_callback(done)
    return outer


def _came(child):
    if child.cancelled():
        return CancelledError()
    return child._result if child._exception is None else child._exception


class _Timeout:
    def __init__(self, delay):
        self._delay = delay
        self._expired = False
        self._timer = None

    def expired(self):
        return self._expired

    async def __aenter__(self):
        self._task = _current
        self._cancelling = _current.cancelling()
        if self._delay is not None:
            self._timer = _Timer(_ms(self._delay), self._ring, ())
        return self

    async def __aexit__(self, kind, error, trace):
        if self._timer is not None:
            self._timer.cancel()
        if self._expired:
            left = self._task.uncancel()
            if left <= self._cancelling and isinstance(error, CancelledError):
                raise TimeoutError()

    def _ring(self):
        self._expired = True
        self._task.cancel()


def timeout(delay):
    return _Timeout(delay)


async def wait_for(awaitable, timeout):
    if timeout is not None and timeout <= 0:
        future = ensure_future(awaitable)
        if not future.done():
            future.cancel()
            try:
                await future
            except CancelledError:
                raise TimeoutError()
        return future.result()
    async with _Timeout(timeout):
        return await awaitable


FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


async def wait(futures, *, timeout=None, return_when=ALL_COMPLETED):
    futures = list(futures)
    gate = Future()

    def failed(future):
        return not future.cancelled() and future._exception is not None

    def done(future):
        left = [each for each in futures if not each.done()]
        first = return_when == FIRST_COMPLETED or (return_when == FIRST_EXCEPTION and failed(future))
        if (first or not left) and not gate.done():
            gate.set_result(None)

    finished = [each for each in futures if each.done()]
    if len(finished) < len(futures) and not (finished and return_when == FIRST_COMPLETED):
        for future in futures:
            future.add_done_callback(done)
        timer = None if timeout is None else _Timer(_ms(timeout), lambda: gate.done() or gate.set_result(None), ())
        try:
            await gate
        finally:
            if timer is not None:
                timer.cancel()
            for future in futures:
                future.remove_done_callback(done)
    return set([f for f in futures if f.done()]), set([f for f in futures if not f.done()])


def as_completed(awaitables, *, timeout=None):
    done = Queue()
    futures = [ensure_future(each) for each in awaitables]
    for future in futures:
        future.add_done_callback(done.put_nowait)

    async def next_one():
        return (await done.get()).result()

    for _ in futures:
        yield next_one()


def shield(awaitable):
    inner = ensure_future(awaitable)
    outer = Future()

    def done(future):
        if outer.done():
            return
        if future.cancelled():
            outer.cancel()
        elif future._exception is not None:
            future._seen = True
            outer.set_exception(future._exception)
        else:
            outer.set_result(future._result)

    inner.add_done_callback(done)
    return outer


# There is one thread here. What the café's blocking calls wait for goes on elsewhere, so these are
# awaited as their twins are; any other function is run at once, and holds everything up meanwhile.
async def to_thread(call, *args, **named):
    for blocking, later in _twins:
        if blocking is call:
            return await later(*args, **named)
    _host.tell("warning", "oneThread", "{}", _line)
    await _Yield()
    return call(*args, **named)


class ExceptionGroup(Exception):
    def __init__(self, message, exceptions):
        super().__init__("%s (%d sub-exceptions)" % (message, len(exceptions)))
        self.message = message
        self.exceptions = tuple(exceptions)
        first = exceptions[0]
        self._call = getattr(first, "_call", "")
        self._place = getattr(first, "_place", 0)


class TaskGroup:
    def __init__(self):
        self._open = []
        self._errors = []
        self._gate = None
        self._parent = None
        self._aborting = False
        self._asked = False

    async def __aenter__(self):
        self._parent = _current
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = Task(coro, name=name)
        self._open.append(task)
        task.add_done_callback(self._done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._open:
            if not task.done():
                task.cancel()

    def _done(self, task):
        self._open = [each for each in self._open if each is not task]
        if self._gate is not None and not self._open and not self._gate.done():
            self._gate.set_result(True)
        if task.cancelled() or task._exception is None:
            return
        task._seen = True
        self._errors.append(task._exception)
        if not self._aborting and not self._asked:
            self._abort()
            if self._gate is None:
                self._asked = True
                self._parent.cancel()

    async def __aexit__(self, kind, error, trace):
        is_cancelled = isinstance(error, CancelledError)
        propagated = error if is_cancelled else None
        if self._asked and self._parent.uncancel() == 0:
            propagated = None
        if error is not None and not self._aborting:
            self._abort()
        while self._open:
            self._gate = Future()
            try:
                await self._gate
            except CancelledError as raised:
                if not self._aborting:
                    propagated = raised
                    self._abort()
        if propagated is not None and not self._errors:
            raise propagated
        if error is not None and not is_cancelled:
            self._errors.append(error)
        if self._errors:
            raise ExceptionGroup("unhandled errors in a TaskGroup", self._errors)
