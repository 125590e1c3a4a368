// The program of an async shift in JavaScript, its blanks open.
export const javascriptAsync = `
// {{title}}
// {{meaning}}
// Run it with: node {{file}}
// Times are milliseconds of the café; what is printed is when it happened there.
const SPEED = 10 // so many times as fast as in the café
const cooks = Array({{cooks}}).fill(0) // when each of the cooks is free
const opened = performance.now()

const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms))

// Whoever has to wait sleeps until it is time. One clock wakes them, whoever is due first, as an event
// loop does with its timers; in the same instant the kitchen (0), the waiter (1), the guests (2).
const sleepers = []
const until = (at, turn) => new Promise((wake) => sleepers.push({ at, turn, wake }))
const clock = async () => {
  while (sleepers.length > 0) {
    sleepers.sort((a, b) => a.at - b.at || a.turn - b.turn)
    const { at, wake } = sleepers.shift()
    await sleep(at / SPEED - (performance.now() - opened))
    wake()
    await sleep(0) // whoever woke goes on to its next await
  }
}

let served = 0
const seconds = (ms) => {
  const tenths = Math.floor((ms + 50) / 100)
  return Math.floor(tenths / 10) + '.' + (tenths % 10) + ' s'
}
const say = (at, what) => {
  console.log(seconds(at) + '  ' + what)
  if (what.startsWith('serve ')) served += 1
}

// A ticket: the first free cook takes it; it is a promise that is kept when the dish is done.
const kitchen = async (waiter, ms, bell) => {
  const cook = cooks.indexOf(Math.min(...cooks))
  const done = Math.max(waiter.now, cooks[cook]) + ms
  cooks[cook] = done
  await until(done, 0)
  if (bell) say(done, bell)
  return done
}

// A guest whose patience ends.
const guest = async (at, what) => {
  await until(at, 2)
  say(at, what)
}

// The waiter: the walk there and the work, ms after what came before.
const act = async (waiter, ms, what) => {
  waiter.now += ms
  await until(waiter.now, 1)
  say(waiter.now, what)
}
const pickUp = async (waiter, ms, ticket, what) => {
  waiter.now = Math.max(waiter.now + ms, await ticket)
  await until(waiter.now, 1)
  say(waiter.now, what)
}
const standUntil = async (waiter, done) => {
  const since = waiter.now
  waiter.now = Math.max(since, await done)
  await until(waiter.now, 1)
  waiter.stood += waiter.now - since
}

const tickets = []
{{rounds}}

const waiters = [
  {{waiters}}
]
{{leavings}}
const shift = rounds.map((round, place) => round(waiters[place]))
until({{lengthMs}}, 3) // closing time
await clock()
await Promise.all(shift)
const stood = waiters.reduce((sum, waiter) => sum + waiter.stood, 0)
say({{lengthMs}}, 'closed: served ' + served + ', stood ' + seconds(stood))
`
