// A shift without a bell in which one dish is done while the waiter is elsewhere.
import { createPlay } from '../../src/play/index.ts'
import type { Level, ShiftEvent } from '../../src/sim/index.ts'
import { createSpeech } from '../../src/ui/speech/speech.ts'
import { PASS } from '../support/floor.ts'
import { level } from '../support/level.ts'

export const AWAY = 2 // a table where nobody sits

/** No hand is free, so that the dish stays on the pass. */
const silent = level({ bell: false, hands: 0 })

/** A shift in which the order is handed over at 4.2 s; the dish is done 5 s later. */
export function handedOver(of: Level = silent) {
  const play = createPlay({ level: of, seed: 1, mode: 'async' })
  const speech = createSpeech()
  const events: ShiftEvent[] = []
  play.onEvent(speech.hear)
  play.onEvent((event) => void events.push(event))
  const goTo = (ms: number) => {
    while (play.room.now < ms) play.tick(Math.min(50, ms - play.room.now))
  }
  goTo(1_200)
  play.tap(1)
  play.tap(PASS)
  goTo(4_500)
  speech.say(play)
  return { play, goTo, events, say: () => speech.say(play) }
}

/** The waiter goes away before the dish is done. */
export function done(of: Level = silent) {
  const shift = handedOver(of)
  shift.play.tap(AWAY)
  shift.goTo(12_000)
  return shift
}
