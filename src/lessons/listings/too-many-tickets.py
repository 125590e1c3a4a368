# Level 14, Too many tickets: at most so many at once, the others wait at the door.
import asyncio
import time


async def cook(dish, s):
    await asyncio.sleep(s)
    return dish


# shown
async def main():
    rail = asyncio.Semaphore(3)  #: limit

    async def order(n):
        async with rail:  #: release
            return await cook(f"dish {n}", 0.12)  #: await

    t = time.perf_counter()
    dishes = await asyncio.gather(*(order(n) for n in range(1, 7)))  #: together
    print(", ".join(dishes))  #: listed
    print(f"two rounds of three {time.perf_counter() - t:.2f}")
# end

asyncio.run(main())
