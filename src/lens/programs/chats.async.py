# A chat has no await in it: whatever is ready meanwhile waits.
# shown
async def serve(table):
    order = take_order(table)  #: take
    ticket = create_task(kitchen.cook(order))  #: handOver
    dish = await ticket  #: dish
    bring(table, dish)  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
cafe.on("chat", listen)  #: chat
# end
