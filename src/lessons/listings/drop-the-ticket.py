# Level 2, Drop the ticket: each order pauses, the waiter does not.
import asyncio


async def cook(dish, s):
    await asyncio.sleep(s)
    return dish


# shown
async def serve(table):  #: asyncFunction
    dish = await cook("toast", 0.08)  #: await
    print(f"table {table}: {dish}")  #: serve

async def main():
    shift = [asyncio.create_task(serve(t)) for t in (1, 2, 3)]  #: start
    print("back in the room")  #: goesOn
    await asyncio.gather(*shift)  #: together
# end

asyncio.run(main())
