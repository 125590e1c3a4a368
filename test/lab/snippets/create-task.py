import asyncio


async def call():
    print("in the task")


async def main():
    task = asyncio.create_task(call())
    print("before")
    await task
    print("after")


asyncio.run(main())
