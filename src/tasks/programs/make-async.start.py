# One guest after the other: the waiter stands at the kitchen until each dish is done.
# Each call has a twin of the same name in the module cafe, to be awaited.
from blocking import CafeError, cook, next_hand, serve, take_order

while True:
    table = next_hand()
    try:
        order = take_order(table)
        dish = cook(order)
        serve(table, dish)
    except CafeError:
        pass
