# Level 4, Course by course, as tasks that call back when they are done.
import asyncio


async def cook(dish, s):
    await asyncio.sleep(s)
    return dish


# shown
def menu(table, courses, done):
    order = asyncio.create_task(cook(courses[0], 0.03))  #: start

    def served(task):
        print(f"table {table}: {task.result()}")  #: serve
        rest = courses[1:]
        menu(table, rest, done) if rest else done.set_result(None)

    order.add_done_callback(served)  #: chain

async def main():
    tables = {table: asyncio.Future() for table in (1, 2)}
    for table, done in tables.items():
        menu(table, ("soup", "roast", "cake"), done)
    await asyncio.gather(*tables.values())  #: together
# end

asyncio.run(main())
