// What the engine talks to: the value of the script.
import { listeners } from './cafe.js'
import { asked, waits } from './calls.js'
import { at, burn, counts, goOn, J, moveTo, spent } from './fuel.js'

export const guest = {
  settle(id, ok, json, when) {
    goOn(when)
    const onAnswer = waits.get(id)
    waits.delete(id)
    moveTo(0, at)
    burn(1)
    onAnswer?.(ok, J.parse(json))
  },
  happen(name, json, when) {
    goOn(when)
    burn(1)
    const told = J.parse(json)
    for (const listener of listeners[name] ?? []) {
      moveTo(0, at)
      listener(told.table, told)
    }
  },
  // Where it was, what it spent, what nobody waited for.
  report() {
    const dropped = [...asked.values()].filter(([, , isAnswered]) => isAnswered)
    return J.stringify({ at, spent, counts, dropped })
  },
}
