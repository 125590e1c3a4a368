import cafe
from cafe import cook, pull, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    dish = await cook(order)
    print("pulled", str(await pull(order)).lower())
    await serve(table, dish)


cafe.on("hand_raised", serve_table)
