import cafe
from cafe import CafeError, cook, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    dish = await cook(order)
    await serve(table, dish)
    try:
        await take_order(table)
    except CafeError as error:
        print(type(error).__name__, error.table)


cafe.on("hand_raised", serve_table)
