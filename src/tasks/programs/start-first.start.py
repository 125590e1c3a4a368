# Several people at one table order one after the other, and their dishes are served together.
# Each dish is awaited here before the next one is ordered.
import cafe
from cafe import cook, serve, take_order

busy = set()  # tables that a task is at already


async def serve_table(table):
    if table in busy:
        return
    busy.add(table)
    dishes = []
    while table in cafe.hands():
        order = await take_order(table)
        dishes.append(await cook(order))
    await serve(table, dishes)
    busy.remove(table)


cafe.on("hand_raised", serve_table)
