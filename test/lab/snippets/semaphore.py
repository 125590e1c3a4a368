import asyncio


async def enter(places, name):
    async with places:
        print(name, "in")
        await asyncio.sleep(0.01)
        print(name, "out")


async def main():
    places = asyncio.Semaphore(2)
    await asyncio.gather(*[enter(places, name) for name in "abcd"])


asyncio.run(main())
