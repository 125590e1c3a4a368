# A call gives something to await; what it comes to is there after the await.
import asyncio
from cafe import cook, next_hand, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    dish = await cook(order)
    await serve(table, dish)


async def main():
    running = []
    while True:
        table = await next_hand()
        running.append(asyncio.create_task(serve_table(table)))


asyncio.run(main())
