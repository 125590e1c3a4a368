# A drink is made by the waiter, who stands for all the rest.
# shown
def serve(table):
    order = take_order(table)  #: take
    if is_drink(order):
        dish = make(order)  #: make
    else:
        dish = kitchen.cook_now(order)  #: stand handOver dish
    bring(table, dish)  #: bring
    return "paid"  #: end


for table in cafe.hands_up():
    serve(table)  #: call
# end
