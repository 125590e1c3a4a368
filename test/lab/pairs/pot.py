import cafe
from cafe import CafeError, cook, leave_pot, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    try:
        await leave_pot(table)
        print("pot", table)
    except CafeError as error:
        print(type(error).__name__, error.table)
    await serve(table, await cook(order))


cafe.on("hand_raised", serve_table)
