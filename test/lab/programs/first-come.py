# Takes the orders of raised hands as they come, and awaits each dish beside the others.
import asyncio
from cafe import CafeError, cook, next_hand, serve, take_order


async def attend(table):
    try:
        order = await take_order(table)
        dish = await cook(order)
        await serve(table, dish)
    except CafeError:
        pass


async def main():
    tasks = []
    while True:
        table = await next_hand()
        tasks.append(asyncio.create_task(attend(table)))


asyncio.run(main())
