# One blocking call in a program full of awaits: while the old button saves, no swipe is answered.
# shown
async def show(place):
    picture = tapped(place)  #: take
    download = create_task(network.load(picture))  #: handOver
    file = await download  #: dish
    if place.has_old_button:
        save_now(file)  #: saveNow
    else:
        await storage.save(file)  #: saveStart saved
    return "saved"  #: end


screen.on("tap", show)  #: call
screen.on("swipe", move)  #: answer
# end
