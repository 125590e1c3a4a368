# Who leaves stops no cook: somebody has to pull the ticket.
# shown
async def serve(table):
    order = take_order(table)  #: take
    ticket = create_task(kitchen.cook(order))  #: handOver
    table.on_leave(ticket.cancel)  #: pull
    dish = await ticket  #: dish
    bring(table, dish)  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
