# Standing for a dish does not save it from burning.
# shown
def serve(table):
    order = take_order(table)  #: take
    while True:
        try:
            dish = kitchen.cook_now(order)  #: stand handOver dish
            bring(table, dish)  #: bring
            return "paid"  #: end
        except Burnt:
            apologise(table)  #: catch


for table in cafe.hands_up():
    serve(table)  #: call
# end
