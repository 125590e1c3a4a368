# Level 3, The bell waits its turn: nothing interrupts what is running.
import asyncio
import time


# shown
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "bell: soup")  #: queue
    time.sleep(0.03)  #: ownHands
    print("chat over")  #: goesOn
    await asyncio.sleep(0)  #: turn
# end

asyncio.run(main())
