# One cook, more guests than it can feed. Every order is taken at once, and most wait for too long.
# A semaphore lets so many in and lets the others wait: this one lets in everybody.
import asyncio
import cafe
from cafe import CustomerLeft, cook, serve, take_order

rail = asyncio.Semaphore(8)


async def serve_table(table):
    async with rail:
        try:
            order = await take_order(table)
            dish = await cook(order)
            await serve(table, dish)
        except CustomerLeft:
            pass


cafe.on("hand_raised", serve_table)
