# A shop: of each thing only one or two are left, and a payment takes some seconds.
# This looks at the shelf, awaits the payment, and then ships what somebody else may have bought.
import cafe
from cafe import Declined, Oversold, SoldOut, cook, left, serve, take_order, turn_down


async def sell(table, order):
    if left(order.dish) == 0:
        return await turn_down(table)
    try:
        paid = await cook(order)  # the bank's answer, or Declined
        await serve(table, paid)  # or Oversold
    except Declined:
        await turn_down(table)
    except Oversold:
        pass


async def serve_table(table):
    try:
        order = await take_order(table)
        await sell(table, order)
    except SoldOut:
        pass  # the guest knows already


cafe.on("hand_raised", serve_table)
