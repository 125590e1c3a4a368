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
const until = (at) => sleep(at / SPEED - (performance.now() - opened))

let served = 0
const seconds = (ms) => {
  const tenths = Math.floor((ms + 50) / 100)
  return Math.floor(tenths / 10) + '.' + (tenths % 10) + ' s'
}
const print = (at, what) => {
  console.log(seconds(at) + '  ' + what)
  if (what.startsWith('serve ')) served += 1
}

// Two sleeps that end in one instant may wake in either order, so that what is said waits a moment.
// In the same instant: first the kitchen, then the waiter, then the guests.
const lines = []
const byTime = (a, b) => a.at - b.at || a.turn - b.turn || (a.what < b.what ? -1 : 1)
const say = async (at, turn, what) => {
  lines.push({ at, turn, what })
  lines.sort(byTime)
  await sleep(40)
  const first = lines.shift()
  print(first.at, first.what)
}

// A ticket: the first free cook takes it; it is a promise that is kept when the dish is done.
const kitchen = async (waiter, ms, bell) => {
  const cook = cooks.indexOf(Math.min(...cooks))
  const done = Math.max(waiter.now, cooks[cook]) + ms
  cooks[cook] = done
  await until(done)
  if (bell) say(done, 0, bell)
  return done
}

// A guest whose patience ends.
const guest = async (at, what) => {
  await until(at)
  say(at, 2, what)
}

// The waiter: the walk there and the work, ms after what came before.
const act = async (waiter, ms, what) => {
  waiter.now += ms
  await until(waiter.now)
  say(waiter.now, 1, what)
}
const pickUp = async (waiter, ms, ticket, what) => {
  waiter.now = Math.max(waiter.now + ms, await ticket)
  await until(waiter.now)
  say(waiter.now, 1, what)
}
const standUntil = async (waiter, done) => {
  const since = waiter.now
  waiter.now = Math.max(since, await done)
  await until(waiter.now)
  waiter.stood += waiter.now - since
}

const tickets = []
{{rounds}}

const waiters = [
  {{waiters}}
]
{{leavings}}
await Promise.all(rounds.map((round, place) => round(waiters[place])))
await until({{lengthMs}})
await sleep(80) // until the last lines are out
const stood = waiters.reduce((sum, waiter) => sum + waiter.stood, 0)
print({{lengthMs}}, 'closed: served ' + served + ', stood ' + seconds(stood))
`
