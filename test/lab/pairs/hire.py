import asyncio

import cafe
from cafe import cook, serve, take_order


def come():
    print(str(cafe.hire()).lower())
    print(str(cafe.hire()).lower())


async def serve_table(table):
    order = await take_order(table)
    dish = await cook(order)
    await serve(table, dish)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(5, come)
    loop.call_later(30, lambda: print(str(cafe.dismiss()).lower()))
    cafe.on("hand_raised", serve_table)
    await asyncio.sleep(1000)


print(str(cafe.dismiss()).lower())
asyncio.run(main())
