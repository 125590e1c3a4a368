import asyncio


async def enter(places, name, seconds):
    async with places:
        print(name, "in")
        await asyncio.sleep(seconds)
        print(name, "out")


async def main():
    places = asyncio.Semaphore(2)
    stays = {"a": 0.02, "b": 0.08, "c": 0.15, "d": 0.3}
    await asyncio.gather(*[enter(places, name, stays[name]) for name in "abcd"])


asyncio.run(main())
