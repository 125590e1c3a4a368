# The same courses with callbacks: what comes next is handed along.
# shown
def serve(table, course=0):
    if course == len(table.menu):
        return "paid"  #: end

    def ask(_):
        order = take_order(table, table.menu[course])  #: take
        ticket = create_task(kitchen.cook(order))  #: handOver
        ticket.add_done_callback(serve_dish)  #: dish

    def serve_dish(ticket):
        bring(table, ticket.result())  #: bring
        serve(table, course + 1)

    table.when_ready(ask)  #: ready


cafe.on("hand_up", serve)  #: call
# end
