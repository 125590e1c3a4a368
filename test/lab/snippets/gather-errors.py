import asyncio


async def call(n):
    await asyncio.sleep(0)
    if n == 2:
        raise ValueError("two")
    return n


async def main():
    print(await asyncio.gather(call(1), call(3)))
    came = await asyncio.gather(call(1), call(2), return_exceptions=True)
    print(came[0], type(came[1]).__name__)
    try:
        await asyncio.gather(call(1), call(2))
    except ValueError as error:
        print("caught", error)


asyncio.run(main())
