# The café as a Python program sees it: `cafe` to await, `blocking` to wait, the same names in both.


class CafeError(Exception):
    pass


_errors = {}
for _name in _host.errors().split(","):
    _errors[_name] = type(_name, (CafeError,), {})


def _error(value, place):
    call, line = place
    table = value["table"]
    error = _errors[value["error"]](call if table < 0 else "%s, table %d" % (call, table))
    error._call = call
    error._place = line
    error.table = table
    return error


class Order:
    def __init__(self, value):
        self.ticket = value["ticket"]
        self.table = value["table"]
        self.dish = value["dish"]

    def __repr__(self):
        return "%s(table %d, %s)" % (type(self).__name__, self.table, self.dish)


class Dish(Order):
    pass


class _Forgotten(TypeError):
    pass


def _forgotten(call, what):
    error = _Forgotten("%s got a coroutine, not %s: was an await forgotten?" % (call, what))
    error._problem = json.dumps(["valueNotAwaited", {"call": call, "what": what}])
    return error


def _need(value, call, what):
    if isinstance(value, _Ask):
        value.used = True
    if isinstance(value, (_Ask, Future)) or type(value) is _generator:
        raise _forgotten(call, what)
    return value


# Whatever more is given than a call takes, in the words of the call and not of what is inside.
def _alone(call, what, more):
    if more:
        raise TypeError("%s takes %s." % (call, what))


def _table(call, value=None, *more):
    _alone(call, "one table", more)
    number = _need(value, call, "a table")
    if isinstance(number, Order):
        return number.table
    if type(number) is not int:
        raise TypeError("%s needs a table." % call)
    return number


def _order(call, value=None, *more):
    _alone(call, "one order", more)
    order = _need(value, call, "an order")
    if not isinstance(order, Order):
        raise TypeError("%s needs an order." % call)
    return order.ticket


def _dish(call, *values):
    _alone(call, "a table and a dish", values[2:])
    dish = values[-1] if values else None
    if len(values) > 1:
        _table(call, values[0])
    if isinstance(dish, (list, tuple)) and dish:
        dish = dish[0]
    dish = _need(dish, call, "a dish")
    if not isinstance(dish, Order):
        raise TypeError("%s needs a dish." % call)
    return dish.ticket


def _nobody(call, *more):
    _alone(call, "nothing", more)
    return -1


def _block(name, on, make, call):
    _burn(_call_fuel)
    line = _line
    _park(_task_id, line, "block", call)
    told = _host.block(name, on)
    if told is None:
        _end("closed")
    now, ok, value = json.loads(told)
    _tick(now)
    if not ok:
        raise _error(value, (call, line))
    return make(value)


def _snake(name):
    return "".join(["_" + c.lower() if c.isupper() else c for c in name])


_later = {}
_blocking = {}
_twins = []


def _both(name, argument, make):
    call = _snake(name)

    def later(*given):
        return _Ask(name, argument(call, *given), make, call)

    def blocking(*given):
        return _block(name, argument(call, *given), make, call)

    _later[call] = later
    _blocking[call] = blocking
    _twins.append((blocking, later))


_both("nextHand", _nobody, _same)
_both("takeOrder", _table, Order)
_both("cook", _order, Dish)
for _name in ("serve", "serveSliced", "save", "saveHere"):
    _both(_name, _dish, _same)
for _name in ("chat", "turnDown", "leavePot", "askNumber"):
    _both(_name, _table, _same)
for _name in ("pull", "reserve", "ship"):
    _both(_name, _order, _same)
for _name in ("putBack", "look"):
    _both(_name, _nobody, _same)

_listeners = {}


_happenings = _host.happenings().split(",")


def _on_happening(name, listener):
    _burn(_call_fuel)
    for known in _happenings:
        if _snake(known) == name:
            _listeners.setdefault(known, []).append(listener)
            _host.listen()
            return
    raise ValueError(
        "Nothing is called %s that could happen: there are %s." % (name, ", ".join([_snake(n) for n in _happenings]))
    )


def _heard(name, told):
    for listener in _listeners.get(name, []):
        came = listener(told["table"])
        if iscoroutine(came):
            Task(came)


def _clear_time():
    return _clock / 1000


_facts = {
    "on": _on_happening,
    "now": _clear_time,
    "tables": lambda: json.loads(_host.fact("tables", 0, "")),
    "hands": lambda: json.loads(_host.fact("hands", 0, "")),
    "patience": lambda table: float(_host.fact("patience", _table("patience", table), "")),
    "left": lambda dish: float(_host.fact("goodsLeft", 0, str(dish))),
    "hire": lambda: _host.fact("hire", 0, "") == 1,
    "dismiss": lambda: _host.fact("dismiss", 0, "") == 1,
    "limit_rail": lambda tickets: _host.fact("limitRail", int(tickets), "") == 1,
    "CafeError": CafeError,
    "Order": Order,
    "Dish": Dish,
}


def _time_sleep(seconds):
    return _block("sleep", _ms(seconds), _same, "sleep")


async def _sleep_later(seconds):
    await sleep(seconds)


_twins.append((_time_sleep, _sleep_later))
