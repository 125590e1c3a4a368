import cafe
from cafe import cook, save, take_order


async def serve_table(table):
    order = await take_order(table)
    dish = await cook(order)
    await save(table, dish)
    print("saved", table)


cafe.on("hand_raised", serve_table)
