# What a program may spend, and how each line pays for it; what is told of it as it runs, and its end. The
# first of the files that are run one after the other in one namespace: each knows those before it.
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
    if steps > 99:
        _host.at(_line)
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


# What is searched by a pattern: nobody knows how long that takes, so its line is told beforehand.
def __l(value):
    _host.at(_line)
    return __m(value)


# A text that others are put into, by the widest place for one: its square, for the text grows step by step.
def __f(value):
    if type(value) is str or type(value) is bytes:
        _host.at(_line)
        width = widest = 0
        for each in value:
            digit = each if type(value) is bytes else ord(each)
            width = width * 10 + digit - 48 if 48 <= digit < 58 else 0
            widest = max(widest, width)
        if widest > 4096:
            _burn(min(widest * widest >> 24, _shift_fuel))
    return __m(value)


# A text that becomes a number.
def __j(value):
    if type(value) is str and len(value) > 1024:
        _burn(min(len(value) * len(value) >> 14, _shift_fuel))
    return __m(value)


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
        _host.tell("warning", "neverBegun", json.dumps({"call": value.call}), _line)
    elif type(value) is _generator:
        _host.tell("warning", "neverBegun", json.dumps({"call": call}), _line)
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
            _host.tell("warning", "neverBegun", json.dumps({"call": ask.call}), ask.line)
    for task in _tasks:
        error = task._exception
        if error is not None and not task._seen and not isinstance(error, CancelledError):
            _host.lost(_problem(error), task.line)
    _host.over(why, _line, _spent, json.dumps([[n, _counts[n]] for n in _counts]))
