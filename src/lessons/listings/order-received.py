# Level 8, Order received: what is true at once, and what is not yet true.
import asyncio


# shown
async def charge(order):
    await asyncio.sleep(0.02)  #: await
    return order["card"] == "ok"

async def main():
    order = {"id": 7, "card": "declined"}
    payment = asyncio.create_task(charge(order))  #: start
    if payment:
        print("shipped")  #: truthy
    print("order received")  #: goesOn
    print("mail: invoice" if await payment else "mail: declined")  #: result
# end

asyncio.run(main())
