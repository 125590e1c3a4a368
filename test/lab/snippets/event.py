import asyncio


async def waits(event, name):
    await event.wait()
    print(name, "goes on")


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waits(event, name)) for name in "ab"]
    await asyncio.sleep(0.01)
    print("set")
    event.set()
    await asyncio.gather(*tasks)


asyncio.run(main())
