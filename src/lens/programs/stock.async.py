# Looking and taking in one go, before the await: nobody comes in between.
# shown
async def serve(table):
    order = take_order(table)  #: take
    if not shelf.has(order):
        return mail(table, "sold out")  #: sorry
    shelf.reserve(order)  #: reserve
    is_paid = await bank.charge(order)  #: handOver dish
    if is_paid:
        ship(order)  #: pack
    else:
        shelf.put_back(order)  #: putBack
    mail(table, "invoice" if is_paid else "declined")  #: bring end


cafe.on("hand_up", serve)  #: call
# end
