# Level 7, The guest has left: who stops waiting has to say so.
import asyncio


async def cook(dish, s):
    await asyncio.sleep(s)
    return dish


# shown
async def main():
    order = asyncio.create_task(cook("roast", 0.5))  #: start
    await asyncio.sleep(0.02)
    order.cancel()  #: cancel
    try:
        print(await order)  #: await
    except asyncio.CancelledError:
        print("ticket pulled: guest left")  #: catch
# end

asyncio.run(main())
