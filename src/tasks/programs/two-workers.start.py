# Raised hands go into a queue, and a worker takes them out, one at a time. One worker is not enough;
# and a guest who leaves ends it.
import asyncio
import cafe
from cafe import cook, serve, take_order

queue = asyncio.Queue()


async def worker():
    while True:
        table = await queue.get()
        order = await take_order(table)
        dish = await cook(order)
        await serve(table, dish)


async def main():
    cafe.on("hand_raised", queue.put_nowait)
    await worker()


asyncio.run(main())
