# Level 11, Flambé: nothing waits here, so there is nothing to use.
import asyncio
import time


def busy(s):
    end = time.perf_counter() + s
    while time.perf_counter() < end:
        pass


# shown
async def flambe():  #: inNameOnly
    busy(0.06)  #: ownHands

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "hand up")  #: queue
    await flambe()
    print("flambé done")
    await asyncio.sleep(0)  #: turn
    loop.call_soon(print, "hand up")  #: queue
    for _ in range(3):
        busy(0.02)  #: ownHands
        await asyncio.sleep(0)  #: turn
    print("sliced flambé done")
# end

asyncio.run(main())
