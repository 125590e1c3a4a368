# A drink is made by the waiter: no await, for nobody else is at work.
# shown
async def serve(table):
    order = take_order(table)  #: take
    if is_drink(order):
        dish = make(order)  #: make
    else:
        dish = await kitchen.cook(order)  #: dish handOver
    bring(table, dish)  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
