import asyncio

import blocking
import cafe


async def serve_table(table):
    order = await asyncio.to_thread(blocking.take_order, table)
    dish = await asyncio.to_thread(blocking.cook, order)
    await asyncio.to_thread(blocking.serve, table, dish)


cafe.on("hand_raised", serve_table)
