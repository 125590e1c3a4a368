import asyncio


async def say(name, seconds):
    await asyncio.sleep(seconds)
    print(name)


async def main():
    await asyncio.gather(say("slow", 0.06), say("fast", 0.02))


asyncio.run(main())
