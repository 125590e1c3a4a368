// Playing a scripted shift: at once, or cut into any steps.
import {
  advance,
  advanceTo,
  command,
  openShift,
  record,
  send,
  endsBy,
  nextAt,
} from '../../src/sim/index.ts'
import type { Emit, Recording, Shift, ShiftEvent } from '../../src/sim/index.ts'
import type { Game } from './arbitraries.ts'

/** Play the whole game; between commands time goes on in steps of these lengths, over and over. */
export function playThrough(game: Game, steps: readonly number[] = []) {
  const events: ShiftEvent[] = []
  const shift = openShift(game.level, game.seed, game.mode, (event) => void events.push(event))
  playOn(shift, game, 0, steps)
  return { shift, events }
}

/** Play the rest of the game from its command number `from` on. */
export function playOn(shift: Shift, game: Game, from: number, steps: readonly number[] = []) {
  for (const [at, order] of game.script.slice(from)) {
    walkTo(shift, at, steps)
    send(shift, order)
  }
  walkTo(shift, endsBy(game.level), steps)
}

function walkTo(shift: Shift, at: number, steps: readonly number[]): void {
  let turn = 0
  while (steps.length > 0 && shift.state.now < at && !shift.state.closed) {
    advanceTo(shift, Math.min(at, shift.state.now + (steps[turn++ % steps.length] ?? at)))
  }
  advanceTo(shift, at)
}

/** Play the game as a recording with hashes. */
export function recordThrough(game: Game, emit?: Emit): Recording {
  const recording = record(openShift(game.level, game.seed, game.mode, emit))
  for (const [at, order] of game.script) {
    advance(recording, at)
    command(recording, order)
  }
  advance(recording, endsBy(game.level))
  return recording
}

type Look = (shift: Shift, events: readonly ShiftEvent[]) => readonly string[]

/** Play the game, look at it after every happening and every command, and tell what is wrong. */
export function watch(game: Game, look: Look): readonly string[] {
  const events: ShiftEvent[] = []
  const shift = openShift(game.level, game.seed, game.mode, (event) => void events.push(event))
  const wrong: string[] = []
  const note = () => wrong.push(...look(shift, events).map((what) => `${shift.state.now}: ${what}`))
  const goTo = (at: number) => {
    while (nextAt(shift) <= at) {
      advanceTo(shift, nextAt(shift))
      note()
    }
    advanceTo(shift, at)
    note()
  }
  for (const [at, order] of game.script) {
    goTo(at)
    send(shift, order)
    note()
  }
  goTo(endsBy(game.level))
  return wrong
}
