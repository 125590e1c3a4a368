# What the waiter is asked for is done first come, first served: a good plan, and not the best.
import cafe
from cafe import CustomerLeft, cook, serve, take_order


async def serve_table(table):
    try:
        order = await take_order(table)
        dish = await cook(order)
        await serve(table, dish)
    except CustomerLeft:
        pass


cafe.on("hand_raised", serve_table)
