# Flambéing is the waiter’s own work: sliced, others come in between, and it takes as long.
# shown
async def serve(table):
    order = take_order(table)  #: take
    ticket = create_task(kitchen.cook(order))  #: handOver
    dish = await ticket  #: dish
    bring(table, dish)  #: bring
    for part in dish.slices:
        flambe(part)  #: flambe
        await sleep(0)  #: turn
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
