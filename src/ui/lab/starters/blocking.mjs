// One table after the other. The waiter stands still until each dish is done.
while (true) {
  const table = waiter.nextHandSync()
  const order = waiter.takeOrderSync(table)
  const dish = kitchen.cookSync(order)
  waiter.serveSync(table, dish)
}
