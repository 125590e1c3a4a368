# The café of cafe.mjs in Python: `python3 test/lens/cafe.py PROGRAM` lets a program run in it.
import asyncio
import os
import selectors
import sys
from types import SimpleNamespace

COOK = {"roast": 1.4, "soup": 0.8, "toast": 0.04}
burning = set(os.environ.get("BURNT", "").split())
old = os.environ.get("OLD", "")
leaves = os.environ.get("LEAVES", "")
declined = os.environ.get("DECLINED", "").split()
on_shelf = {dish: 1 for dish in COOK}
handlers = {}


class Clock(selectors.DefaultSelector):
    """The loop's waiting, done at once."""

    now = 0.0  # seconds

    def select(self, timeout=None):
        Clock.now += max(timeout or 0, 0)
        return super().select(0)


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__(Clock())

    def time(self):
        return Clock.now


def busy(seconds):
    Clock.now += seconds


class Burnt(Exception):
    pass


class Table:
    def __init__(self, number, menu):
        self.number = number
        self.menu = menu
        self.eats_until = 0
        self.has_old_button = old == str(number)
        self.guests = [SimpleNamespace(number=number, menu=[dish]) for dish in menu] if len(menu) > 1 else [self]

    async def ready(self):
        await asyncio.sleep(self.eats_until - Clock.now)

    def when_ready(self, then):
        asyncio.ensure_future(self.ready()).add_done_callback(then)

    def on_leave(self, then):
        if leaves == str(self.number):
            asyncio.get_running_loop().call_later(0.01, lambda: (print("pull", self.number), then()))


def take_order(table, dish=None):
    return SimpleNamespace(table=table, dish=dish or table.menu[0])


def dish_of(order):
    if order.dish in burning:
        burning.discard(order.dish)
        raise Burnt
    return SimpleNamespace(name=order.dish, slices=[f"{order.table.number} {part}" for part in (1, 2)])


async def cook(order):
    async with cooks:
        if "cook_starts" in handlers:
            handlers["cook_starts"]()
        await asyncio.sleep(COOK[order.dish])
        return dish_of(order)


class Cook:
    """Takes so many times as long as another."""

    def __init__(self, times):
        self.times = times

    async def make(self, order):
        try:
            await asyncio.sleep(self.times * COOK[order.dish])
        except asyncio.CancelledError:
            print("pulled", order.table.number)
            raise
        return dish_of(order)


def cook_now(order):
    busy(COOK[order.dish])
    return dish_of(order)


async def charge(order):
    await asyncio.sleep(COOK[order.dish])
    return order.dish not in declined


def hang(order, more):
    on_shelf[order.dish] += more


def put_back(order):
    print("back", order.table.number)
    hang(order, 1)


def bring(table, dishes):
    names = [dish.name for dish in (dishes if isinstance(dishes, list) else [dishes])]
    print("bring", table.number, *names)
    table.eats_until = Clock.now + 0.01


def make(order):
    print("make", order.table.number)
    return dish_of(order)


def write(order):
    print("write", order.table.number)
    return order


async def load(order):
    await cook(order)
    return order.table


def save_now(table):
    busy(0.06)
    print("old save", table.number)


async def save(table):
    await asyncio.sleep(0.06)
    print("saved", table.number)


menus = os.environ.get("MENUS", "roast;soup;toast").split(";")
tables = [Table(index + 1, menu.split()) for index, menu in enumerate(menus)]
called = []


async def call(handler, table):
    try:
        started = handler(table)
        if asyncio.iscoroutine(started):
            await asyncio.ensure_future(started)
    except asyncio.CancelledError:
        print("over", table.number, "pulled")


def on(event, handler):
    if event == "chat":
        asyncio.get_running_loop().call_soon(handler, tables[0])
    elif event == "swipe":
        asyncio.get_running_loop().call_soon(handler)
    else:
        called.extend(asyncio.ensure_future(call(handler, table)) for table in tables)


async def main():
    global cooks
    cooks = asyncio.Semaphore(int(os.environ.get("COOKS", "9")))
    given = {
        "Burnt": Burnt,
        "FIRST_COMPLETED": asyncio.FIRST_COMPLETED,
        "cooks": [Cook(1), Cook(2)],
        "wait": asyncio.wait,
        "cafe": SimpleNamespace(hands_up=lambda: tables, on=on),
        "kitchen": SimpleNamespace(cook=cook, cook_now=cook_now, on=handlers.__setitem__),
        "rail": asyncio.Semaphore(1),
        "create_task": asyncio.create_task,
        "gather": asyncio.gather,
        "sleep": asyncio.sleep,
        "take_order": take_order,
        "bring": bring,
        "bank": SimpleNamespace(charge=charge),
        "shelf": SimpleNamespace(
            has=lambda order: on_shelf[order.dish] > 0,
            reserve=lambda order: hang(order, -1),
            put_back=put_back,
        ),
        "ship": lambda order: print("ship", order.table.number),
        "mail": lambda table, words: print("mail", table.number, words),
        "apologise": lambda table: print("sorry", table.number),
        "is_drink": lambda order: order.dish == "tea",
        "make": make,
        "is_quick": lambda order: order.dish == "toast",
        "write": write,
        "flambe": lambda part: print("flambe", part),
        "tapped": take_order,
        "network": SimpleNamespace(load=load),
        "storage": SimpleNamespace(save=save),
        "save_now": save_now,
        "move": lambda: print("swipe"),
        "screen": SimpleNamespace(on=on),
        "listen": lambda table: print("listen", table.number),
    }
    with open(sys.argv[1], encoding="utf8") as program:
        exec(compile(program.read(), sys.argv[1], "exec"), given)
    while pending := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(pending)
        await asyncio.sleep(0.02)  # for what they have called to begin


loop = Loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
