# Guests in a hurry leave before their dish is done. The kitchen does not know, and goes on cooking.
import cafe
from cafe import CustomerLeft, cook, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    try:
        dish = await cook(order)
        await serve(table, dish)
    except CustomerLeft:
        pass


cafe.on("hand_raised", serve_table)
