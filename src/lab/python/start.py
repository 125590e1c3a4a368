# What a program may import and call, and the start of it. The rest of the interpreter is put out of reach.
import builtins


class _Module:
    def __init__(self, name, names):
        self.__name__ = name
        for key in names:
            setattr(self, key, names[key])


_asyncio_names = (
    "ALL_COMPLETED BoundedSemaphore CancelledError Event FIRST_COMPLETED FIRST_EXCEPTION Future "
    "InvalidStateError LifoQueue Lock PriorityQueue Queue QueueEmpty QueueFull Semaphore Task TaskGroup "
    "TimeoutError all_tasks as_completed create_task current_task ensure_future gather get_running_loop "
    "iscoroutine isfuture run shield sleep timeout to_thread wait wait_for"
).split()
_here = globals()
_asyncio = {name: _here[name] for name in _asyncio_names}
_cafe = {}
for _part in (_facts, _errors, _later):
    _cafe.update(_part)
_waiting = {}
for _part in (_facts, _errors, _blocking):
    _waiting.update(_part)
_modules = {
    "asyncio": _Module("asyncio", _asyncio),
    "cafe": _Module("cafe", _cafe),
    "blocking": _Module("blocking", _waiting),
    "time": _Module(
        "time",
        {
            "sleep": _time_sleep,
            "monotonic": _clear_time,
            "perf_counter": _clear_time,
            "time": _clear_time,
        },
    ),
}
# Those with a u are what others of these import.
_allowed = "math json collections ucollections heapq re binascii ubinascii errno".split()
_import = builtins.__import__


class _NoImport(ImportError):
    pass


def _guarded(name, scope=None, local=None, names=(), level=0):
    module = _modules.get(name)
    if module is None and name in _allowed:
        return _import(name, scope, local, names, level)
    if module is None:
        error = _NoImport("no module named '%s'" % name)
        key = "notDeterministic" if name in ("random", "datetime") else "unknownName"
        error._problem = json.dumps([key, {"name": name}])
        raise error
    for each in names or ():
        if each != "*" and not hasattr(module, each):
            error = _NoImport("cannot import name '%s' from '%s'" % (each, name))
            error._problem = json.dumps(["unknownName", {"name": "%s.%s" % (name, each)}])
            raise error
    return module


# From there import everything.
def __a(name):
    module = _modules.get(name)
    if module is not None:
        for key in dir(module):
            if not key.startswith("_"):
                _scope[key] = getattr(module, key)


def _print(*values, sep=" ", end="\n", file=None, flush=False):
    global _printed
    _burn(_call_fuel)
    text = _printed + (" " if sep is None else sep).join([str(__n(each)) for each in values])
    __m(text)
    text += "\n" if end is None else end
    lines = text.split("\n")
    _printed = lines.pop()
    for line in lines:
        if not _host.print(_task_id, _line, line):
            _end("tooManyPrints")


_printed = ""
_range = range


# What the interpreter would count through at one go, without a step.
def _long_range(*bounds):
    numbers = _range(*bounds)
    if len(numbers) > 100_000:
        return __i(numbers)
    return numbers


def _refused(name):
    def refuse(*given, **named):
        raise NameError("name '%s' isn't defined" % name)

    return refuse


_scope = {
    "__name__": "__main__",
    "__s": __s,
    "__i": __i,
    "__m": __m,
    "__l": __l,
    "__f": __f,
    "__j": __j,
    "__n": __n,
    "__o": __o,
    "__w": __w,
    "__d": __d,
    "__a": __a,
    "print": _print,
    "range": _long_range,
    "TimeoutError": TimeoutError,
    "ExceptionGroup": ExceptionGroup,
}
for _name in "open eval exec execfile compile input help globals locals __import__".split():
    _scope[_name] = _refused(_name)


def _start(written, stepped):
    try:
        compile(written, "program", "exec")
    except SyntaxError as error:
        _host.unread(_problem(error))
        return
    code = compile(stepped, "program", "exec")
    builtins.__import__ = _guarded
    _host.started()
    try:
        exec(code, _scope)
        if _listeners:
            run(_forever())
    except BaseException as error:
        _park(_task_id, _line, "error")
        if isinstance(error, MemoryError):
            error = MemoryError()
        _host.failed(_problem(error), _line)
        _end("failed")
    if _printed:
        _host.print(_task_id, _line, _printed)
    _end("returned")


async def _forever():
    await Future()


_start(_host.source(0), _host.source(1))
