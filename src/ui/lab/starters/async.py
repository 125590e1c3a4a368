# Each raised hand starts a task of its own. It pauses at every await, and the others go on.
import asyncio
from cafe import next_hand, take_order, cook, serve


async def serve_table(table):
    order = await take_order(table)
    dish = await cook(order)
    await serve(table, dish)


async def main():
    while True:
        table = await next_hand()
        asyncio.create_task(serve_table(table))


asyncio.run(main())
