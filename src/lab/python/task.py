# Futures and tasks of the lab's asyncio, as CPython has them. Every step of a task is told to the trace.


def _soon(call, *args):
    _ready.append((call, args))


class Future:
    def __init__(self, *, loop=None):
        self._done = False
        self._cancelled = False
        self._result = None
        self._exception = None
        self._callbacks = []
        self._seen = False

    def done(self):
        return self._done

    def cancelled(self):
        return self._cancelled

    def result(self):
        if self._cancelled:
            raise CancelledError()
        if not self._done:
            raise InvalidStateError("Result is not set.")
        self._seen = True
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._cancelled:
            raise CancelledError()
        if not self._done:
            raise InvalidStateError("Exception is not set.")
        self._seen = True
        return self._exception

    def set_result(self, result):
        if self._done:
            raise InvalidStateError("invalid state")
        self._result = result
        self._finish()

    def set_exception(self, error):
        if self._done:
            raise InvalidStateError("invalid state")
        self._exception = error() if isinstance(error, type) else error
        self._finish()

    def cancel(self, msg=None):
        if self._done:
            return False
        self._cancelled = True
        self._finish()
        return True

    def _finish(self):
        self._done = True
        for call in self._callbacks:
            _soon(call, self)
        self._callbacks = []

    def add_done_callback(self, call, *, context=None):
        if self._done:
            _soon(call, self)
        else:
            self._callbacks.append(call)

    def remove_done_callback(self, call):
        before = len(self._callbacks)
        self._callbacks = [each for each in self._callbacks if each is not call]
        return before - len(self._callbacks)

    def __iter__(self):
        if not self._done:
            yield self
        return self.result()

    __await__ = __iter__


class Task(Future):
    def __init__(self, coro, *, name=None):
        super().__init__()
        if not hasattr(coro, "send"):
            raise TypeError("a coroutine was expected, got %r" % (coro,))
        self._coro = coro
        self._waits_for = None
        self._must_cancel = False
        self._cancels = 0
        self._name = name or "Task-%d" % (len(_tasks) + 1)
        self.line = _line
        _burn(_call_fuel)
        self.id = _host.task(_task_id, _line, name or "")
        if self.id < 0:
            _end("tooManyTasks")
        _tasks.append(self)
        _soon(self._step)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def cancelling(self):
        return self._cancels

    def uncancel(self):
        if self._cancels > 0:
            self._cancels -= 1
        return self._cancels

    def cancel(self, msg=None):
        if self._done:
            return False
        self._cancels += 1
        if self._waits_for is not None and self._waits_for.cancel():
            return True
        self._must_cancel = True
        return True

    def _step(self, error=None):
        global _current, _task_id, _on
        if self._done:
            return
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = CancelledError()
            self._must_cancel = False
        self._waits_for = None
        _current = self
        _task_id = self.id
        _on = ""
        _burn(1)
        try:
            self._go_on(error)
        finally:
            _current = None
            _task_id = 0

    def _go_on(self, error):
        try:
            if error is None:
                waited = self._coro.send(None)
            else:
                waited = self._coro.throw(error)
        except StopIteration as stop:
            _park(self.id, _line, "end")
            if self._must_cancel:
                Future.cancel(self)
            else:
                self.set_result(stop.value)
        except CancelledError:
            _park(self.id, _line, "end")
            Future.cancel(self)
        except BaseException as raised:
            _park(self.id, _line, "error")
            self.set_exception(raised)
        else:
            _park(self.id, _line, "await", _on)
            self._await(waited)

    def _await(self, waited):
        if waited is None:
            _soon(self._step)
        elif isinstance(waited, Future) and waited is not self:
            waited.add_done_callback(self._wake)
            self._waits_for = waited
            if self._must_cancel and waited.cancel():
                self._must_cancel = False
        else:
            _soon(self._step, RuntimeError("Task got bad yield: %r" % (waited,)))

    def _wake(self, future):
        try:
            future.result()
        except BaseException as raised:
            self._step(raised)
        else:
            self._step()
