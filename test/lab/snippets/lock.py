import asyncio


async def enter(lock, name):
    async with lock:
        print(name, "in")
        await asyncio.sleep(0.01)
        print(name, "out")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(enter(lock, "a"), enter(lock, "b"), enter(lock, "c"))


asyncio.run(main())
