# All dishes of a table are started, and only then awaited: they cook at the same time.
import asyncio
import cafe
from cafe import cook, serve, take_order

busy = set()  # tables that a task is at already


async def serve_table(table):
    if table in busy:
        return
    busy.add(table)
    orders = []
    while table in cafe.hands():
        orders.append(await take_order(table))
    cooking = [asyncio.create_task(cook(order)) for order in orders]  # started
    dishes = await asyncio.gather(*cooking)  # awaited
    await serve(table, dishes)
    busy.remove(table)


cafe.on("hand_raised", serve_table)
