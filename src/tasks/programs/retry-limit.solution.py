# Asked again after a pause, three times at most. Who still cannot pay is told so.
import asyncio
import cafe
from cafe import Declined, cook, serve, take_order, turn_down

TRIES = 3


async def pay(order):
    tried = 1
    while True:
        try:
            return await cook(order)  # the bank's answer, or Declined
        except Declined:
            if tried == TRIES:
                raise
        await asyncio.sleep(1)
        tried += 1


async def serve_table(table):
    order = await take_order(table)
    try:
        paid = await pay(order)
        await serve(table, paid)
    except Declined:
        await turn_down(table)


cafe.on("hand_raised", serve_table)
