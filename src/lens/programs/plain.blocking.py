# One table after the other: nothing else happens while the kitchen cooks.
# shown
def serve(table):
    order = take_order(table)  #: take
    dish = kitchen.cook_now(order)  #: stand handOver dish
    bring(table, dish)  #: bring
    return "paid"  #: end


for table in cafe.hands_up():
    serve(table)  #: call
# end
