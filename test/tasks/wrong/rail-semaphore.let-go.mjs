// Lets go as soon as the order is taken.
class Semaphore {
  #free
  #waiting = []
  constructor(places) {
    this.#free = places
  }
  async acquire() {
    if (this.#free > 0) this.#free--
    else await new Promise((letIn) => this.#waiting.push(letIn))
  }
  release() {
    const letIn = this.#waiting.shift()
    if (letIn) letIn()
    else this.#free++
  }
}
const rail = new Semaphore(2)

cafe.on('handRaised', async (table) => {
  await rail.acquire()
  try {
    const order = await waiter.takeOrder(table)
    rail.release()
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CustomerLeft)) throw error
  }
})
