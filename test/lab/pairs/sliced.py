import cafe
from cafe import cook, serve_sliced, take_order


async def serve_table(table):
    order = await take_order(table)
    points = await serve_sliced(table, await cook(order))
    print(order.dish, points)


cafe.on("hand_raised", serve_table)
