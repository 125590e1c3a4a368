# The bank answers each payment, and declines some. This asks again every second, without end.
import asyncio
import cafe
from cafe import Declined, cook, serve, take_order


async def pay(order):
    while True:
        try:
            return await cook(order)  # the bank's answer, or Declined
        except Declined:
            await asyncio.sleep(1)


async def serve_table(table):
    order = await take_order(table)
    paid = await pay(order)
    await serve(table, paid)


cafe.on("hand_raised", serve_table)
