// The program of a blocking shift in JavaScript, its blanks open.
export const javascriptBlocking = `
// {{title}}
// Blocking: the waiter stands at the kitchen until the dish is done, and holds the only thread.
// Run it with: node {{file}}
// Times are milliseconds of the café; what is printed is when it happened there.
const SPEED = 10 // so many times as fast as in the café
const cooks = Array({{cooks}}).fill(0) // when each of the cooks is free
const opened = performance.now()

const cell = new Int32Array(new SharedArrayBuffer(4))
const sleepUntil = (at) => {
  const ms = at / SPEED - (performance.now() - opened)
  if (ms > 0) Atomics.wait(cell, 0, 0, ms) // the thread does nothing else meanwhile
}

let served = 0
const seconds = (ms) => {
  const tenths = Math.floor((ms + 50) / 100)
  return Math.floor(tenths / 10) + '.' + (tenths % 10) + ' s'
}
const print = (at, what) => {
  console.log(seconds(at) + '  ' + what)
  if (what.startsWith('serve ')) served += 1
}

// What goes on elsewhere: dishes that cook, guests whose patience ends.
const elsewhere = [
  {{leavings}}
]
// In the same instant: first the kitchen, then the waiter, then the guests.
const byTime = (a, b) => a.at - b.at || a.turn - b.turn || (a.what < b.what ? -1 : 1)
const until = (at, turn = 1) => {
  elsewhere.sort(byTime)
  while (elsewhere.length > 0 && byTime(elsewhere[0], { at, turn, what: '' }) < 0) {
    const next = elsewhere.shift()
    sleepUntil(next.at)
    print(next.at, next.what)
  }
  sleepUntil(at)
}

// A ticket: the first free cook takes it; it says when its dish will be done.
const kitchen = (ms, bell) => {
  const cook = cooks.indexOf(Math.min(...cooks))
  const done = Math.max(now, cooks[cook]) + ms
  cooks[cook] = done
  if (bell) elsewhere.push({ at: done, turn: 0, what: bell })
  return done
}

// The waiter: the walk there and the work, ms after what came before.
let now = 0
let stood = 0
const act = (ms, what) => {
  now += ms
  until(now)
  print(now, what)
}
const standUntil = (at) => {
  const since = now
  now = Math.max(since, at)
  until(now)
  stood += now - since
}

const tickets = []
{{round0}}
until({{lengthMs}}, 3) // closing time
print({{lengthMs}}, 'closed: served ' + served + ', stood ' + seconds(stood))
`
