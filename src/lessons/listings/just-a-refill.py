# Bonus, Just a refill: Python has one queue, and nobody goes first.
import asyncio


# shown
async def refill(loop, left):
    print("refill")
    if left > 1:
        loop.create_task(refill(loop, left - 1))  #: oneQueue

async def main():
    loop = asyncio.get_running_loop()
    loop.create_task(refill(loop, 3))  #: oneQueue
    loop.call_soon(print, "hand up")  #: queue
    print("this visit first")  #: goesOn
    await asyncio.sleep(0.02)  #: turn
# end

asyncio.run(main())
