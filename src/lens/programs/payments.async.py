# A receipt is no payment: before the await there is a task, and that counts as true.
# shown
async def serve(table):
    order = take_order(table)  #: take
    payment = create_task(bank.charge(order))  #: handOver
    is_paid = await payment  #: dish
    if is_paid:
        ship(order)  #: pack
    mail(table, "invoice" if is_paid else "declined")  #: bring end


cafe.on("hand_up", serve)  #: call
# end
