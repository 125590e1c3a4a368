# Level 4, Course by course, as callbacks.
import asyncio


def cook_then(dish, s, ring):
    asyncio.get_running_loop().call_later(s, ring, dish)


# shown
def menu(table, done):
    def serve(dish):
        print(f"table {table}: {dish}")  #: serve

    def soup_done(dish):
        serve(dish)
        cook_then("roast", 0.03, roast_done)  #: callback

    def roast_done(dish):
        serve(dish)
        cook_then("cake", 0.03, cake_done)  #: callback

    def cake_done(dish):
        serve(dish)
        done.set_result(None)

    cook_then("soup", 0.03, soup_done)  #: callback

async def main():
    one, two = asyncio.Future(), asyncio.Future()
    menu(1, one)
    menu(2, two)
    await asyncio.gather(one, two)  #: together
# end

asyncio.run(main())
