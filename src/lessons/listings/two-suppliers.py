# Bonus, Two suppliers: the first counts, and the other goes on.
import asyncio


# shown
async def order(name, s):
    await asyncio.sleep(s)
    print(f"{name} delivers")
    return name

async def main():
    both = [asyncio.create_task(order(*o)) for o in (("Near", 0.02), ("Far", 0.06))]
    first, rest = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)  #: race
    print("first:", first.pop().result())
    print("still under way:", len(rest))  #: loser
    await asyncio.gather(*rest)
# end

asyncio.run(main())
