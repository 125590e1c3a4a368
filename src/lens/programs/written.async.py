# A ticket that is left has to be written: for a short wait, standing is cheaper.
# shown
async def serve(table):
    order = take_order(table)  #: take
    if is_quick(order):
        dish = kitchen.cook_now(order)  #: stand
    else:
        dish = await kitchen.cook(write(order))  #: write handOver dish
    bring(table, dish)  #: bring
    return "paid"  #: end


cafe.on("hand_up", serve)  #: call
# end
