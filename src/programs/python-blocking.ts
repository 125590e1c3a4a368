// The program of a blocking shift in Python, its blanks open.
export const pythonBlocking = `
# {{title}}
# Blocking: the waiter stands at the kitchen until the dish is done, and holds the only thread.
# Run it with: python3 {{file}}
# Times are milliseconds of the café; what is printed is when it happened there.
import time

SPEED = 10  # so many times as fast as in the café
cooks = [0] * {{cooks}}  # when each of the cooks is free
opened = time.perf_counter()


def sleep_until(at):
    s = at / 1000 / SPEED - (time.perf_counter() - opened)
    if s > 0:
        time.sleep(s)  # the thread does nothing else meanwhile


served = 0


def seconds(ms):
    tenths = (ms + 50) // 100
    return f"{tenths // 10}.{tenths % 10} s"


def say(at, what):
    global served
    print(f"{seconds(at)}  {what}")
    served += what.startswith("serve ")


# What goes on elsewhere: dishes that cook, guests whose patience ends.
# In the same instant: first the kitchen (0), then the waiter (1), then the guests (2).
elsewhere = [
    {{leavings}}
]


def until(at, turn=1):
    elsewhere.sort()
    while elsewhere and elsewhere[0] < (at, turn, ""):
        then, _, what = elsewhere.pop(0)
        sleep_until(then)
        say(then, what)
    sleep_until(at)


# A ticket: the first free cook takes it; it says when its dish will be done.
def kitchen(ms, bell):
    cook = cooks.index(min(cooks))
    done = max(now, cooks[cook]) + ms
    cooks[cook] = done
    if bell:
        elsewhere.append((done, 0, bell))
    return done


# The waiter: the walk there and the work, ms after what came before.
now = 0
stood = 0


def act(ms, what):
    global now
    now += ms
    until(now)
    say(now, what)


def stand_until(at):
    global now, stood
    since = now
    now = max(since, at)
    until(now)
    stood += now - since


tickets = {}
{{round0}}
until({{lengthMs}}, 3)  # closing time
say({{lengthMs}}, f"closed: served {served}, stood {seconds(stood)}")
`
