import asyncio


async def main():
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(5)
    except TimeoutError:
        print("too late")


asyncio.run(main())
