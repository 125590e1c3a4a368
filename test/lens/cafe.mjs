// A café small enough to run the lens' programs in: three tables, a kitchen of sleeps, and a print
// for all that is seen. `node --import ./test/lens/cafe.mjs PROGRAM` lets a program run here.
const say = (...words) => console.log(words.join(' '))
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}

const cookMs = { roast: 90, soup: 60, toast: 30, crepe: 30 }
const burnt = new Set(process.env['BURNT']?.split(' ') ?? [])
const handlers = {}

function order(table, dish) {
  return { table, dish, isDrink: dish === 'tea', isQuick: dish === 'toast' }
}

function done({ table, dish }) {
  if (burnt.delete(dish)) throw new Error(`burnt ${dish}`)
  return { name: dish, table, slices: [1, 2] }
}

const kitchen = {
  cook(given, then) {
    say('ticket', given.table.number, given.dish)
    const cooked = sleep(cookMs[given.dish]).then(() => done(given))
    if (then) return void cooked.then(then)
    const pulled = Promise.withResolvers?.() ?? withResolvers()
    const ticket = Promise.race([cooked, pulled.promise])
    return Object.assign(ticket, {
      pull: () => pulled.reject(new Error('pulled')),
    })
  },
  cookNow(given) {
    busy(cookMs[given.dish])
    return done(given)
  },
}

function withResolvers() {
  const both = {}
  both.promise = new Promise((resolve, reject) => Object.assign(both, { resolve, reject }))
  return both
}

const menus = (process.env['MENUS'] ?? 'roast;soup;toast').split(';').map((all) => all.split(' '))

const tables = menus.map((menu, index) => {
  const table = { number: index + 1, menu, eaten: Promise.resolve() }
  table.guests = menu.map((dish) => ({ number: table.number, menu: [dish] }))
  table.ready = (then) => (then ? void table.eaten.then(then) : table.eaten)
  table.onLeave = (then) => process.env['LEAVES'] === String(table.number) && setTimeout(then, 10)
  table.listen = () => say('chat', table.number)
  return table
})

Object.assign(globalThis, {
  kitchen,
  takeOrder(table, dish = table.menu[0]) {
    say('take', table.number, dish)
    return order(table, dish)
  },
  bring(table, dishes) {
    say('bring', table.number, ...[dishes].flat().map(({ name }) => name))
    table.eaten = sleep(10)
  },
  apologise: (table) => say('sorry', table.number),
  make: ({ table, dish }) => (say('make', table.number), { name: dish, table }),
  write: (given) => (say('write', given.table.number), given),
  flambe: (slice) => (say('flambe', slice), busy(5)),
  turn: () => sleep(0),
  isQuick: (given) => given.isQuick,
  rail: {
    free: 2,
    line: [],
    async room() {
      if (this.free > 0) return void this.free--
      await new Promise((go) => this.line.push(go))
    },
    leave() {
      const next = this.line.shift()
      if (next) next()
      else this.free++
    },
  },
  cafe: {
    handsUp: () => tables,
    on(event, handler) {
      handlers[event] = handler
      if (event !== 'handUp') return setTimeout(() => handler(tables[0]))
      setTimeout(() => tables.forEach((table) => Promise.resolve(handler(table)).catch(tell)))
    },
  },
})

function tell({ message }) {
  say('over:', message)
}
