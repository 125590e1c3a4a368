# Calls to the café, and the event loop of the lab's asyncio, on the clock of the shift: when nothing is ready,
# the host lets the shift go on.


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
