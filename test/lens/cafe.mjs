// A café small enough to run the lens' programs in: some tables, a kitchen of sleeps, and a print for
// all that is seen, at a clock of its own, which waits for nobody. A program runs here by
// `node --import ./test/lens/cafe.mjs PROGRAM`; cafe.py is the same for Python. MENUS are the tables'
// dishes, BURNT what burns once, LEAVES the table whose guest goes, COOKS how many dishes cook at once,
// OLD the table with the old save button, DECLINED what the bank does not pay for.
const { MENUS = 'roast;soup;toast', BURNT = '', LEAVES = '', COOKS = '9', OLD } = process.env
const declined = new Set((process.env.DECLINED ?? '').split(' '))
const cookMs = { roast: 1400, soup: 800, toast: 40 }

const say = (...words) => console.log(words.join(' '))
const sleep = (ms) => new Promise((resolve) => after(ms, resolve))
const handlers = {}
const emit = (event, ...given) => handlers[event]?.(...given)

let nowMs = 0
const timers = []

/** For each timer one turn of Node's loop, between which all promises go on: the earliest is next. */
function after(ms, act) {
  timers.push({ at: nowMs + ms, act })
  setImmediate(() => {
    const next = timers.reduce((first, each) => (each.at < first.at ? each : first))
    timers.splice(timers.indexOf(next), 1)
    nowMs = Math.max(nowMs, next.at)
    next.act()
  })
}

function busy(ms) {
  nowMs += ms
}

/** So many at once; the others wait their turn. */
function semaphore(free) {
  const line = []
  return {
    acquire: async () => (free > 0 ? void free-- : new Promise((go) => line.push(go))),
    release: () => (line.shift() ?? (() => free++))(),
  }
}

class Burnt extends Error {}

const burning = new Set(BURNT.split(' '))
const cooks = semaphore(Number(COOKS))

function dishOf({ table, dish }) {
  if (burning.delete(dish)) throw new Burnt()
  return { name: dish, slices: [1, 2].map((part) => `${table.number} ${part}`) }
}

async function cooked(order) {
  await cooks.acquire()
  emit('cookStarts')
  await sleep(cookMs[order.dish])
  cooks.release()
  return dishOf(order)
}

function cook(order, then) {
  let pull
  const pulled = new Promise((_, reject) => {
    pull = () => (say('pull', order.table.number), reject(new Error('pulled')))
  })
  const ticket = Promise.race([cooked(order), pulled])
  if (then) ticket.then(then)
  return Object.assign(ticket, { pull })
}

/** Somebody else may make the same sooner; a ticket that is pulled in time says so. */
function makeIn(times) {
  return (order) => {
    let pull
    const pulled = new Promise((_, reject) => (pull = () => reject(new Error('pulled'))))
    const made = sleep(times * cookMs[order.dish]).then(() => dishOf(order))
    const ticket = Promise.race([made, pulled])
    ticket.catch(() => say('pulled', order.table.number))
    return Object.assign(ticket, { pull })
  }
}

function cookNow(order) {
  busy(cookMs[order.dish])
  return dishOf(order)
}

function tableOf(dishes, index) {
  const number = index + 1
  const menu = dishes.split(' ')
  const table = { number, menu, eaten: Promise.resolve(), hasOldButton: OLD === String(number) }
  table.guests = menu.map((dish) => ({ number, menu: [dish] }))
  table.ready = (then) => (then ? table.eaten.then(then) : table.eaten)
  table.onLeave = (then) => LEAVES === String(number) && after(10, then)
  return table
}

const onShelf = new Map(Object.keys(cookMs).map((dish) => [dish, 1]))
const hang = (dish, more) => onShelf.set(dish, onShelf.get(dish) + more)

async function charge({ dish }) {
  await sleep(cookMs[dish])
  return !declined.has(dish)
}

const tables = MENUS.split(';').map(tableOf)

async function call(handler, table) {
  try {
    await handler(table)
  } catch ({ message }) {
    say('over', table.number, message)
  }
}

Object.assign(globalThis, {
  kitchen: { cook, cookNow, on: (event, handler) => (handlers[event] = handler) },
  Burnt,
  cooks: [{ make: makeIn(1) }, { make: makeIn(2) }],
  rail: semaphore(1),
  takeOrder: (table, dish = table.menu[0]) => ({ table, dish }),
  bring(table, dishes) {
    say('bring', table.number, ...[dishes].flat().map(({ name }) => name))
    table.eaten = sleep(10)
  },
  bank: { charge },
  shelf: {
    has: ({ dish }) => onShelf.get(dish) > 0,
    reserve: ({ dish }) => hang(dish, -1),
    putBack: ({ dish, table }) => (say('back', table.number), hang(dish, 1)),
  },
  ship: ({ table }) => say('ship', table.number),
  mail: ({ number }, words) => say('mail', number, words),
  apologise: ({ number }) => say('sorry', number),
  isDrink: ({ dish }) => dish === 'tea',
  make: (order) => (say('make', order.table.number), dishOf(order)),
  isQuick: ({ dish }) => dish === 'toast',
  write: (order) => (say('write', order.table.number), order),
  flambe: (slice) => say('flambe', slice),
  turn: () => sleep(0),
  listen: ({ number }) => say('listen', number),
  tapped: (table) => ({ table, dish: table.menu[0] }),
  network: { load: async (order) => (await cooked(order), order.table) },
  saveNow: ({ number }) => (busy(60), say('old save', number)),
  storage: { save: async ({ number }) => (await sleep(60), say('saved', number)) },
  move: () => say('swipe'),
  screen: {
    on(event, handler) {
      if (event === 'swipe') after(0, handler)
      else after(0, () => tables.forEach((table) => void call(handler, table)))
    },
  },
  cafe: {
    handsUp: () => tables,
    on(event, handler) {
      if (event === 'chat') after(0, () => handler(tables[0]))
      else after(0, () => tables.forEach((table) => void call(handler, table)))
    },
  },
})
