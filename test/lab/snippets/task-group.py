import asyncio


async def call(n):
    await asyncio.sleep(n / 100)
    print("done", n)
    return n * n


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(call(n)) for n in (3, 1, 2)]
    print([task.result() for task in tasks])


asyncio.run(main())
