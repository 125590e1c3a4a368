// The program of an async shift in Python, its blanks open.
export const pythonAsync = `
# {{title}}
# {{meaning}}
# Run it with: python3 {{file}}
# Times are milliseconds of the café; what is printed is when it happened there.
import asyncio
import time

SPEED = 10  # so many times as fast as in the café
cooks = [0] * {{cooks}}  # when each of the cooks is free
opened = time.perf_counter()


async def until(at):
    await asyncio.sleep(max(0, at / 1000 / SPEED - (time.perf_counter() - opened)))


served = 0


def seconds(ms):
    tenths = (ms + 50) // 100
    return f"{tenths // 10}.{tenths % 10} s"


def show(at, what):
    global served
    print(f"{seconds(at)}  {what}")
    served += what.startswith("serve ")


# Two sleeps that end in one instant may wake in either order, so that what is said waits a moment.
# In the same instant: first the kitchen (0), then the waiter (1), then the guests (2).
lines = []


def say(at, turn, what):
    lines.append((at, turn, what))
    lines.sort()
    asyncio.get_running_loop().call_later(0.04, show_first)


def show_first():
    at, _, what = lines.pop(0)
    show(at, what)


# A ticket: the first free cook takes it; it is a task that ends when the dish is done.
def kitchen(waiter, ms, bell):
    cook = cooks.index(min(cooks))
    done = max(waiter["now"], cooks[cook]) + ms
    cooks[cook] = done
    return asyncio.create_task(cooking(done, bell))


async def cooking(done, bell):
    await until(done)
    if bell:
        say(done, 0, bell)
    return done


# A guest whose patience ends.
async def guest(at, what):
    await until(at)
    say(at, 2, what)


# The waiter: the walk there and the work, ms after what came before.
async def act(waiter, ms, what):
    waiter["now"] += ms
    await until(waiter["now"])
    say(waiter["now"], 1, what)


async def pick_up(waiter, ms, ticket, what):
    waiter["now"] = max(waiter["now"] + ms, await ticket)
    await until(waiter["now"])
    say(waiter["now"], 1, what)


async def stand_until(waiter, done):
    since = waiter["now"]
    waiter["now"] = max(since, await done)
    await until(waiter["now"])
    waiter["stood"] += waiter["now"] - since


async def moment(at):
    return at


tickets = {}
{{rounds}}


async def shift():
    waiters = [
        {{waiters}}
    ]
    guests = [
        {{leavings}}
    ]
    leaving = [asyncio.create_task(guest(at, what)) for at, what in guests]
    await asyncio.gather(*(go(waiter) for go, waiter in zip(rounds, waiters)), *leaving)
    await until({{lengthMs}})
    await asyncio.sleep(0.08)  # until the last lines are out
    stood = sum(waiter["stood"] for waiter in waiters)
    show({{lengthMs}}, f"closed: served {served}, stood {seconds(stood)}")


asyncio.run(shift())
`
