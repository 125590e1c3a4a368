// One guest after the other: the waiter stands at the kitchen until each dish is done.
// Each call has a twin without Sync, which gives a promise to await.
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
