import asyncio


async def call(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [asyncio.create_task(call("slow", 5)), asyncio.create_task(call("fast", 0.01))]
    done, left = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(left))
    for task in left:
        task.cancel()


asyncio.run(main())
