# What is reserved before the await is still there after it.
import cafe
from cafe import Declined, SoldOut, cook, put_back, reserve, serve, take_order, turn_down


async def sell(table, order):
    try:
        await reserve(order)  # or SoldOut
        paid = await cook(order)  # the bank's answer, or Declined
        await serve(table, paid)
    except SoldOut:
        await turn_down(table)
    except Declined:
        await put_back()  # for somebody who pays
        await turn_down(table)


async def serve_table(table):
    try:
        order = await take_order(table)
        await sell(table, order)
    except SoldOut:
        pass  # the guest knows already


cafe.on("hand_raised", serve_table)
