import asyncio


async def call():
    await asyncio.sleep(0.03)
    print("done all the same")


async def main():
    inner = asyncio.create_task(call())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except asyncio.TimeoutError:
        print("no longer waited for")
    await inner


asyncio.run(main())
