# A burnt dish is an answer too: without the except the call would end here.
# shown
async def serve(table):
    order = take_order(table)  #: take
    while True:
        ticket = create_task(kitchen.cook(order))  #: handOver
        try:
            dish = await ticket  #: dish
            bring(table, dish)  #: bring
            return "paid"  #: end
        except Burnt:
            apologise(table)  #: catch


cafe.on("hand_up", serve)  #: call
# end
