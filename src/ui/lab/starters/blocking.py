# One table after the other. The waiter stands still until each dish is done.
from blocking import next_hand, take_order, cook, serve

while True:
    table = next_hand()
    order = take_order(table)
    dish = cook(order)
    serve(table, dish)
