# Who catches Burnt can give the same order to the kitchen again: the waiter says sorry on the way.
import cafe
from cafe import Burnt, cook, serve, take_order


async def cook_again(order):
    while True:
        try:
            return await cook(order)
        except Burnt:
            pass


async def serve_table(table):
    order = await take_order(table)
    dish = await cook_again(order)
    await serve(table, dish)


cafe.on("hand_raised", serve_table)
