# Who has left needs no dish: the ticket is pulled, and the cook is free for the others.
import cafe
from cafe import CustomerLeft, cook, pull, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    try:
        dish = await cook(order)
        await serve(table, dish)
    except CustomerLeft:
        await pull(order)


cafe.on("hand_raised", serve_table)
