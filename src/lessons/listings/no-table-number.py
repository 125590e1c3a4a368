# Bonus, No table number: nobody waits for what nobody holds.
import asyncio


# shown
async def serve(table):
    await asyncio.sleep(0.02)
    print(f"serve table {table}")  #: serve

async def main():
    for table in (1, 2):
        asyncio.create_task(serve(table))  #: dropped
    print("closing time, nobody served")  #: goesOn
    kept = [asyncio.create_task(serve(table)) for table in (3, 4)]  #: keep
    await asyncio.gather(*kept)  #: together
    print("closing time")
# end

asyncio.run(main())
