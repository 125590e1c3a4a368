# Level 9, The last cake, reserved before the payment.
import asyncio


# shown
stock = 1

async def buy(who):
    global stock
    if stock > 0:  #: check
        stock -= 1  #: reserve
        await asyncio.sleep(0.01)  #: gap
        print(who, "stock", stock)
    else:
        print(who, "gets nothing")

async def main():
    await asyncio.gather(buy("Ana"), buy("Ben"))  #: together
# end

asyncio.run(main())
