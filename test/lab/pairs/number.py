import cafe
from cafe import CafeError, ask_number, cook, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    try:
        await ask_number(table)
        print("number", table)
    except CafeError as error:
        print(type(error).__name__, error.table)
    dish = await cook(order)
    try:
        await serve(table, dish)
    except CafeError as error:
        print("serve", type(error).__name__, error.table)


cafe.on("hand_raised", serve_table)
