# The lab's asyncio: time-outs, and waiting for some of several.


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
