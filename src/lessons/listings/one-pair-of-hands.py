# Level 10, One pair of hands: who hires a thread has two.
import asyncio
import time


# shown
def attend(table):
    time.sleep(0.12)  #: ownHands
    return table

async def main():
    t = time.perf_counter()
    attend(1), attend(2)  #: noOverlap
    print(f"one thread {time.perf_counter() - t:.2f}")
    t = time.perf_counter()
    hired = (asyncio.to_thread(attend, table) for table in (1, 2))  #: thread
    await asyncio.gather(*hired)  #: together
    print(f"two hired threads {time.perf_counter() - t:.2f}")
# end

asyncio.run(main())
