# Something is forgotten here, in two places. The console says where.
import asyncio
from cafe import cook, next_hand, serve, take_order


async def serve_table(table):
    order = await take_order(table)
    dish = cook(order)
    serve(table, dish)


async def main():
    running = []
    while True:
        table = await next_hand()
        running.append(asyncio.create_task(serve_table(table)))


asyncio.run(main())
