# Flambéing is the waiter’s own work in either mode.
# shown
def serve(table):
    order = take_order(table)  #: take
    dish = kitchen.cook_now(order)  #: stand handOver dish
    bring(table, dish)  #: bring
    for part in dish.slices:
        flambe(part)  #: flambe turn
    return "paid"  #: end


for table in cafe.hands_up():
    serve(table)  #: call
# end
