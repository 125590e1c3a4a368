# Each raised hand starts a task of its own. It waits at every await, and the waiter goes on.
import asyncio
from cafe import CafeError, cook, next_hand, serve, take_order


async def serve_table(table):
    try:
        order = await take_order(table)
        dish = await cook(order)
        await serve(table, dish)
    except CafeError:
        pass


async def main():
    running = []
    while True:
        table = await next_hand()
        # No await here: the next hand is seen meanwhile.
        running.append(asyncio.create_task(serve_table(table)))


asyncio.run(main())
