# The waiter's calls are first come, first served. A list of our own decides instead: whoever has the
# least patience left is next.
import asyncio
import cafe
from cafe import CustomerLeft, cook, serve, take_order

jobs = []
there_is_one = asyncio.Event()


async def ask(table, call, *given):
    answer = asyncio.get_running_loop().create_future()
    jobs.append((table, call, given, answer))
    there_is_one.set()
    return await answer


async def work():
    while True:
        there_is_one.clear()
        if not jobs:
            await there_is_one.wait()
        jobs.sort(key=lambda job: cafe.patience(job[0]))
        table, call, given, answer = jobs.pop(0)
        try:
            answer.set_result(await call(*given))
        except CustomerLeft as error:
            answer.set_exception(error)
        await asyncio.sleep(0)  # whoever waits for the answer goes on first


async def serve_table(table):
    try:
        order = await ask(table, take_order, table)
        dish = await cook(order)
        await ask(table, serve, table, dish)
    except CustomerLeft:
        pass


cafe.on("hand_raised", serve_table)
asyncio.run(work())
