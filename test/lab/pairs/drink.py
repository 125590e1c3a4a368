import cafe
from cafe import cook, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    print(order.dish, await serve(table, await cook(order)))


cafe.on("hand_raised", serve_table)
