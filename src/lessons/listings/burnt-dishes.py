# Level 6, Burnt: a failure is an answer too, and somebody has to read it.
import asyncio


# shown
async def risky(dish):
    await asyncio.sleep(0.02)
    if dish == "toast":
        raise RuntimeError("burnt")  #: throw
    return dish

async def main():
    dishes = map(risky, ("soup", "toast", "pie"))
    for r in await asyncio.gather(*dishes, return_exceptions=True):  #: settled
        print(f"sorry: {r}" if isinstance(r, Exception) else f"serve {r}")  #: readEach
    try:
        await asyncio.gather(risky("soup"), risky("toast"))  #: refused
    except RuntimeError as error:
        print("tray refused:", error)  #: catch
# end

asyncio.run(main())
