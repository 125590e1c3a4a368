# One call for each raised hand: it pauses at its await, and the others go on.
# shown
async def serve(table):
    order = take_order(table)  #: take
    ticket = create_task(kitchen.cook(order))  #: handOver
    dish = await ticket  #: dish
    bring(table, dish)  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
