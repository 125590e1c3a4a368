# One guest after the other: stands at the kitchen until the dish is done.
from blocking import CafeError, cook, next_hand, serve, take_order

while True:
    table = next_hand()
    try:
        order = take_order(table)
        dish = cook(order)
        serve(table, dish)
    except CafeError:
        pass
