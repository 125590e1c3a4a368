# The lab's asyncio: threads, which this interpreter has not, and groups of tasks.


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
