import cafe
from cafe import Burnt, cook, serve, take_order


async def cook_again(order):
    try:
        return await cook(order)
    except Burnt as error:
        print("burnt", error.table)
        return await cook_again(order)


async def serve_table(table):
    order = await take_order(table)
    await serve(table, await cook_again(order))


cafe.on("dish_burnt", lambda table: print("heard", table))
cafe.on("hand_raised", serve_table)
