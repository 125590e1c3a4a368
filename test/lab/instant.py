# Runs a program of asyncio on a clock that leaps to the next timer, so that the order of what it prints is
# decided by its numbers and not by how busy the machine is: python3 instant.py PROGRAM
import asyncio
import runpy
import selectors
import sys
import time

now = 0.0


def leap(seconds):
    global now
    now += max(0.0, seconds)


look = selectors.DefaultSelector.select


def select(selector, timeout=None):
    if timeout is not None:
        leap(timeout)
        timeout = 0
    return look(selector, timeout)


selectors.DefaultSelector.select = select
asyncio.BaseEventLoop.time = lambda loop: now
time.sleep = leap
runpy.run_path(sys.argv[1], run_name="__main__")
