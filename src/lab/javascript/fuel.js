// What a JavaScript program may spend, and where it is: the first of the files that are put together to one
// script, which runs inside the interpreter before the program. They are modules for whoever reads them; in
// the script each knows those before it.
export const { __host } = globalThis
delete globalThis.__host
export const { ask, block, task, print, fact, callFuel } = __host
const { stop, tired, momentFuel, shiftFuel } = __host
export const P = Promise
export const { then } = P.prototype
export const J = { parse: JSON.parse, stringify: JSON.stringify } // free of charge
export const counts = []
export const vias = new Map()
export let clock = 0 // ms since opening
export let current = 0 // the task
export let at = 0 // the line
let moment = 0 // fuel spent at this millisecond
export let spent = 0

// Whoever has no fuel left spins here until the interpreter is interrupted, which nothing can catch.
export const end = (why) => {
  tired(why)
  for (;;);
}
export const burn = (steps) => {
  moment += steps
  spent += steps
  if (moment > momentFuel) end('endlessLoop')
  if (spent > shiftFuel) end('tooMuchWork')
}
export const goOn = (now) => {
  if (now !== clock) moment = 0
  clock = now
}
export const park = (id, line, what, on) => {
  const via = vias.get(id)
  vias.delete(id)
  stop(id, line, what, on, via ? via.join() : '')
}

export const moveTo = (id, line) => {
  current = id
  at = line
}

export const steps = {
  // A step: this line is begun by that task.
  __s(line, id) {
    current = id
    at = line
    if (++moment > momentFuel) end('endlessLoop')
    if (++spent > shiftFuel) end('tooMuchWork')
    counts[line] = (counts[line] | 0) + 1
    const via = vias.get(id)
    if (via === undefined) vias.set(id, [line])
    else if (via.length < 24) via.push(line)
    else via[23] = line
  },
  // After an await: that task goes on.
  __r(value, line, id) {
    current = id
    at = line
    return value
  },
}
