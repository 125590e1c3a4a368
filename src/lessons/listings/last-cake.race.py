# Level 9, The last cake, sold twice: others get their turn at an await.
import asyncio


# shown
stock = 1

async def buy(who):
    global stock
    if stock > 0:  #: check
        await asyncio.sleep(0.01)  #: gap
        stock -= 1  #: act
        print(who, "stock", stock)

async def main():
    await asyncio.gather(buy("Ana"), buy("Ben"))  #: together
# end

asyncio.run(main())
