# One dish in four comes out burnt. The call to the kitchen raises then, and nobody catches it.
import cafe
from cafe import cook, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    dish = await cook(order)  # or Burnt
    await serve(table, dish)


cafe.on("hand_raised", serve_table)
