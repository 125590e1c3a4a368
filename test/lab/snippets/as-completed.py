import asyncio


async def call(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    for each in asyncio.as_completed([call("slow", 0.06), call("fast", 0.02)]):
        print(await each)


asyncio.run(main())
