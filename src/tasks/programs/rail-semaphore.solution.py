# Two orders are under way at a time: one that cooks, and one that is next. The others say not yet,
# with their hand up, where patience lasts.
import asyncio
import cafe
from cafe import CustomerLeft, cook, serve, take_order

rail = asyncio.Semaphore(2)


async def serve_table(table):
    async with rail:
        try:
            order = await take_order(table)
            dish = await cook(order)
            await serve(table, dish)
        except CustomerLeft:
            pass


cafe.on("hand_raised", serve_table)
