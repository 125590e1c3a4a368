// One cook, more guests than it can feed. Every order is taken at once, and most wait for too long.
// A semaphore lets so many in and lets the others wait: this one lets in everybody.
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
const rail = new Semaphore(8)

cafe.on('handRaised', async (table) => {
  await rail.acquire()
  try {
    const order = await waiter.takeOrder(table)
    const dish = await kitchen.cook(order)
    await waiter.serve(table, dish)
  } catch (error) {
    if (!(error instanceof CustomerLeft)) throw error
  } finally {
    rail.release()
  }
})
