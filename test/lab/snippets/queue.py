import asyncio


async def work(queue, name):
    while True:
        item = await queue.get()
        print(name, item)
        await asyncio.sleep(0)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(work(queue, name)) for name in "ab"]
    for item in range(5):
        await queue.put(item)
    await queue.join()
    for worker in workers:
        worker.cancel()
    print("joined", queue.qsize())


asyncio.run(main())
