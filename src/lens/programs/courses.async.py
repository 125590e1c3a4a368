# A course needs the one before: an await in a loop is right here.
# shown
async def serve(table):
    for course in table.menu:
        await table.ready()  #: ready
        order = take_order(table, course)  #: take
        ticket = create_task(kitchen.cook(order))  #: handOver
        dish = await ticket  #: dish
        bring(table, dish)  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
