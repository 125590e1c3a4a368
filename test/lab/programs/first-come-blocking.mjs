// One guest after the other: stands at the kitchen until the dish is done.
for (;;) {
  const table = waiter.nextHandSync()
  try {
    const order = waiter.takeOrderSync(table)
    const dish = kitchen.cookSync(order)
    waiter.serveSync(table, dish)
  } catch (error) {
    if (!(error instanceof CafeError)) throw error
  }
}
