# Two workers take raised hands out of one queue. However many come, two orders are under way at most;
# and who catches what can go wrong is there for the next guest.
import asyncio
import cafe
from cafe import CustomerLeft, cook, serve, take_order

queue = asyncio.Queue()


async def worker():
    while True:
        table = await queue.get()
        try:
            order = await take_order(table)
            dish = await cook(order)
            await serve(table, dish)
        except CustomerLeft:
            pass


async def main():
    cafe.on("hand_raised", queue.put_nowait)
    await asyncio.gather(worker(), worker())


asyncio.run(main())
