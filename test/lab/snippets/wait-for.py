import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.02)
    except asyncio.TimeoutError:
        print("too late")
    print(await asyncio.wait_for(asyncio.sleep(0.01, "in time"), 5))


asyncio.run(main())
