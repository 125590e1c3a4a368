# Level 12, The app that froze: one blocking call holds up everybody.
import asyncio
import time


# shown
async def frames():
    while True:
        print("frame")
        await asyncio.sleep(0.02)  #: frames

async def main():
    screen = asyncio.create_task(frames())  #: start
    await asyncio.sleep(0.1)  #: await
    print("old save")
    time.sleep(0.2)  #: stand
    print("new save")
    await asyncio.to_thread(time.sleep, 0.2)  #: thread
    print("saved")
    screen.cancel()  #: cancel
# end

asyncio.run(main())
