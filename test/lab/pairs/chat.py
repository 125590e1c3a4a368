import cafe
from cafe import CafeError, chat, cook, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    try:
        print("chat", await chat(table))
    except CafeError as error:
        print(type(error).__name__, error.table)
    print("serve", await serve(table, await cook(order)))


cafe.on("hand_raised", serve_table)
