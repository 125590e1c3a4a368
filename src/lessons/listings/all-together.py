# Level 5, All together now: start first, then wait for all.
import asyncio
import time


async def cook(dish, s):
    await asyncio.sleep(s)
    return dish


# shown
async def main():
    party, t = ("soup", "fish", "pie"), time.perf_counter()
    for dish in party:
        await cook(dish, 0.18)  #: inTurn
    print(f"one by one {time.perf_counter() - t:.2f}")
    t = time.perf_counter()
    orders = [cook(dish, 0.18) for dish in party]  #: notBegun
    tray = await asyncio.gather(*orders)  #: together
    print(f"together {time.perf_counter() - t:.2f}", *tray)  #: listed
# end

asyncio.run(main())
