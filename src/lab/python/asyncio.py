# The lab's asyncio beside futures and tasks, as CPython 3.12 has it: sleeping, the loop, gathering.


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
