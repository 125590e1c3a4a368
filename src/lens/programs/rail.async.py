# The rail is a semaphore: no ticket beyond its places, and the call waits for one.
# shown
async def serve(table):
    order = take_order(table)  #: take
    await rail.acquire()  #: rail
    ticket = create_task(kitchen.cook(order))  #: handOver
    dish = await ticket  #: dish
    bring(table, dish)  #: bring
    return "paid"  #: end


kitchen.on("cook_starts", rail.release)
cafe.on("hand_up", serve)  #: call
# end
