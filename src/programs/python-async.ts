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


# Whoever has to wait sleeps until it is time. One clock wakes them, whoever is due first, as an event
# loop does with its timers; in the same instant the kitchen (0), the waiter (1), the guests (2).
sleepers = []


async def until(at, turn):
    wake = asyncio.Event()
    sleepers.append((at, turn, wake))
    await wake.wait()


async def clock():
    await everybody()
    while sleepers:
        sleepers.sort(key=lambda sleeper: sleeper[:2])
        at, _, wake = sleepers.pop(0)
        await asyncio.sleep(max(0, at / 1000 / SPEED - (time.perf_counter() - opened)))
        wake.set()
        await everybody()


# Whoever woke goes on to its next await: that takes a few turns of the loop.
async def everybody():
    for _ in range(10):
        await asyncio.sleep(0)


served = 0


def seconds(ms):
    tenths = (ms + 50) // 100
    return f"{tenths // 10}.{tenths % 10} s"


def say(at, what):
    global served
    print(f"{seconds(at)}  {what}")
    served += what.startswith("serve ")


# A ticket: the first free cook takes it; it is a task that ends when the dish is done.
def kitchen(waiter, ms, bell):
    cook = cooks.index(min(cooks))
    done = max(waiter["now"], cooks[cook]) + ms
    cooks[cook] = done
    return asyncio.create_task(cooking(done, bell))


async def cooking(done, bell):
    await until(done, 0)
    if bell:
        say(done, bell)
    return done


# A guest whose patience ends.
async def guest(at, what):
    await until(at, 2)
    say(at, what)


# The waiter: the walk there and the work, ms after what came before.
async def act(waiter, ms, what):
    waiter["now"] += ms
    await until(waiter["now"], 1)
    say(waiter["now"], what)


async def pick_up(waiter, ms, ticket, what):
    waiter["now"] = max(waiter["now"] + ms, await ticket)
    await until(waiter["now"], 1)
    say(waiter["now"], what)


async def stand_until(waiter, done):
    since = waiter["now"]
    waiter["now"] = max(since, await done)
    await until(waiter["now"], 1)
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
    everyone = [go(waiter) for go, waiter in zip(rounds, waiters)]
    everyone += [guest(at, what) for at, what in guests]
    everyone.append(until({{lengthMs}}, 3))  # closing time
    await asyncio.gather(clock(), *everyone)
    stood = sum(waiter["stood"] for waiter in waiters)
    say({{lengthMs}}, f"closed: served {served}, stood {seconds(stood)}")


asyncio.run(shift())
`
