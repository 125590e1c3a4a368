// Awaits, and does nothing meanwhile: each guest waits for the one before.
for (;;) {
  const table = await waiter.nextHand()
  const order = await waiter.takeOrder(table)
  const dish = await kitchen.cook(order)
  await waiter.serve(table, dish)
}
