# All tickets first, then one await for all of them: together as long as the slowest.
# shown
async def serve(table):
    tickets = []
    for guest in table.guests:
        order = take_order(guest)  #: take
        ticket = create_task(kitchen.cook(order))  #: handOver
        tickets.append(ticket)
    tray = await gather(*tickets)  #: dish
    bring(table, tray)  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
