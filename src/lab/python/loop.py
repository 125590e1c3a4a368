# Futures, tasks and the event loop of the lab's asyncio, as CPython has them, on the clock of the shift:
# when nothing is ready, the host lets the shift go on. Every step of a task is told to the trace.
import io
import json
import sys

import _host


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class TimeoutError(Exception):
    pass


_limits = json.loads(_host.limits())
_moment_fuel, _shift_fuel, _call_fuel, _sign_fuel = _limits
_clock = 0  # ms since opening
_moment = 0  # fuel spent at this millisecond
_spent = 0
_signed = _sign_fuel  # fuel spent, at which a sign is given that the program goes on
_line = 0
_task_id = 0
_current = None  # the running task
_counts = {}
_vias = {}
_ready = []
_tasks = []
_asks = []  # calls to the café that nobody has awaited yet
_waits = {}  # by the number of a call: what to do with its answer
_sequence = 0
_on = ""  # the call that is awaited next


def _burn(steps):
    global _moment, _spent, _signed
    _moment += steps
    _spent += steps
    if _moment > _moment_fuel:
        _end("endlessLoop")
    if _spent > _shift_fuel:
        _end("tooMuchWork")
    if _spent > _signed:
        _signed = min(_spent + _sign_fuel, _shift_fuel)
        _host.goes_on()


# The line is begun.
def __s(line):
    global _line, _moment, _spent
    _line = line
    _moment += 1
    _spent += 1
    if _moment > _moment_fuel or _spent > _signed:
        _burn(0)
    _counts[line] = _counts.get(line, 0) + 1
    via = _vias.get(_task_id)
    if via is None:
        _vias[_task_id] = [line]
    elif len(via) < 24:
        via.append(line)
    else:
        via[23] = line


# Each turn of a loop that is written in brackets.
def __i(items):
    for item in items:
        __s(_line)
        yield item


_sized = (str, list, tuple, dict, set, frozenset, bytes, bytearray, range)
_most = 1 << 4096


# What the interpreter does at one go cannot be interrupted: it is paid for by the size, 16 a step.
def __m(value):
    kind = type(value)
    if kind is int:
        if value > _most or value < -_most:
            raise OverflowError("an integer of more than 4096 bits")
    elif kind in _sized:
        size = len(value)
        if size > 64:
            _burn(size >> 4)
    return value


# What is put in order: in the worst case each is compared with each.
def __o(value):
    if type(value) in _sized and len(value) > 64:
        _burn(len(value) * len(value) >> 8)
    return value


_nests = (list, tuple, set, frozenset, dict)


# With all that is in it.
def __n(value):
    left = [__m(value)]
    while left:
        one = left.pop()
        if type(one) in _nests:
            _burn(4 + (len(one) >> 2))
            items = one.values() if type(one) is dict else one
            left.extend([each for each in items if type(each) in _nests])
    return value


# An exponent.
def __w(value):
    if type(value) is int and value > 64:
        _burn(value)
    return value


# The value of a call that is dropped: what was never awaited has never begun.
def __d(value, call):
    if isinstance(value, _Ask):
        value.used = True
        _host.tell("warning", "neverAwaited", json.dumps({"call": value.call}), _line)
    elif type(value) is _generator:
        _host.tell("warning", "neverAwaited", json.dumps({"call": call}), _line)
    return value


def _nothing():
    yield


_generator = type(_nothing())


def _park(task, line, what, on=""):
    via = _vias.pop(task, None)
    _host.stop(task, line, what, on, "" if via is None else ",".join([str(n) for n in via]))


def _text(error):
    out = io.StringIO()
    sys.print_exception(error, out)
    return out.getvalue()


def _problem(error):
    place = getattr(error, "_place", None)
    known = getattr(error, "_problem", None)
    call = getattr(error, "_call", "")
    name = type(error).__name__.lstrip("_")
    return json.dumps([name, str(error), _text(error), known or "", call, place or 0])


# The program is over: what was lost is told, and the host lets nothing more of it run.
def _end(why):
    for ask in _asks:
        if not ask.used:
            _host.tell("warning", "neverAwaited", json.dumps({"call": ask.call}), ask.line)
    for task in _tasks:
        error = task._exception
        if error is not None and not task._seen and not isinstance(error, CancelledError):
            _host.lost(_problem(error), task.line)
    _host.over(why, _line, _spent, json.dumps([[n, _counts[n]] for n in _counts]))


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


# A call to the café: like a coroutine, it begins when it is awaited.
class _Ask:
    def __init__(self, name, on, make, call):
        self.name = name
        self.on = on
        self.make = make
        self.call = call
        self.line = _line
        self.used = False
        self._running = None
        _asks.append(self)

    def __iter__(self):
        global _on
        if self.used:
            raise RuntimeError("cannot reuse already awaited coroutine")
        self.used = True
        _asks.remove(self)
        _on = self.call
        future = Future()
        _begin(self.name, self.on, future, self.make, (self.call, _line))
        return (yield from future)

    __await__ = __iter__

    def _run(self):
        if self._running is None:
            self._running = self.__iter__()
        return self._running

    def send(self, value):
        return self._run().send(value)

    def throw(self, error):
        return self._run().throw(error)

    def close(self):
        self.used = True


def _begin(name, on, future, make, place):
    global _sequence
    _burn(_call_fuel)
    _sequence += 1
    _waits[_sequence] = (future, make, place)
    if not _host.ask(name, _sequence, on):
        _end("tooManyTimers")


# Run whatever is ready; what that makes ready comes after it.
def _drain():
    while _ready:
        call, args = _ready.pop(0)
        _burn(1)
        call(*args)


# Let the shift go on until something is answered or heard.
def _pump():
    told = _host.step()
    if told is None:
        _end("closed")
    now, answers = json.loads(told)
    _tick(now)
    for number, ok, value in answers:
        if number < 0:
            _heard(ok, value)
            continue
        future, make, place = _waits.pop(number)
        if future.done():
            continue
        if ok:
            future.set_result(make(value))
        else:
            future.set_exception(_error(value, place))


def _tick(now):
    global _clock, _moment
    if now != _clock:
        _clock = now
        _moment = 0


def run(main, *, debug=None):
    if _current is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    task = Task(main)
    while True:
        _drain()
        if task.done():
            break
        if _host.idle() and not _waits:
            # Nothing can ever wake it; the shift goes on without the program.
            _end("stuck")
        _pump()
    for other in _tasks:
        if not other.done():
            other.cancel()
    _drain()
    return task.result()
