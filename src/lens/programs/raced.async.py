# The first of two cooks counts; the slower one goes on unless somebody pulls the ticket.
# shown
async def serve(table):
    order = take_order(table)  #: take
    both = [create_task(cook.make(order)) for cook in cooks]  #: handOver
    done, late = await wait(both, return_when=FIRST_COMPLETED)  #: dish
    for ticket in late:
        ticket.cancel()  #: loser
    bring(table, done.pop().result())  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
