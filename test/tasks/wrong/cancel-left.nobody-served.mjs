// Nothing is cooked for nobody where nothing is cooked.
cafe.on('handRaised', async (table) => {
  await waiter.takeOrder(table)
})
