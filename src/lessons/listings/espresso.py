# Level 13, Espresso: nothing to wait for, and every caller has to wait.
import asyncio


# shown
def price(dish):  #: plain
    return {"espresso": 2, "cake": 4}[dish]

async def price_later(dish):  #: colour
    return price(dish)

async def main():
    print(price("espresso") + price("cake"))  #: plain
    later = price_later("espresso")  #: notTheValue
    print(type(later).__name__)
    print(await later + await price_later("cake"))  #: colour
# end

asyncio.run(main())
