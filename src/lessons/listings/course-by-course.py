# Level 4, Course by course: each course needs the one before it.
import asyncio


async def cook(dish, s):
    await asyncio.sleep(s)
    return dish


# shown
async def menu(table):  #: asyncFunction
    for course in ("soup", "roast", "cake"):  #: inTurn
        dish = await cook(course, 0.03)  #: await
        print(f"table {table}: {dish}")  #: serve

async def main():
    await asyncio.gather(menu(1), menu(2))  #: together
# end

asyncio.run(main())
