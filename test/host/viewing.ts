// A host that is watching: one run, two, or one about to be taken over.
import { createHost } from '../../src/host/index.ts'
import type { Host } from '../../src/host/index.ts'
import { firstDay } from '../../src/levels/index.ts'
import type { Order, Play } from '../../src/play/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import {
  createAppStore,
  createScoresStore,
  createSettingsStore,
  setDevice,
} from '../../src/store/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { memoryStorage } from '../support/storage.ts'

export const order: Order = {
  level: 'first-day',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 1,
  purpose: { type: 'free' },
}
const damaged = () => {
  throw new Error('unexpected damage')
}
export const run = (mode: Mode = 'async', seed = 7, level: Level = firstDay): Run => ({
  name: 'Ana',
  leads: [person],
  replay: replayOf(playShift(level, seed, mode, robots.nearest, 'hashes')),
})

export function open(texts = memoryStorage()) {
  const app = createAppStore()
  setDevice(app, { screensReady: true, stageReady: true })
  const settings = createSettingsStore(texts, damaged)
  settings.setState({ coached: { blocking: true, async: true } })
  const scores = createScoresStore(texts, damaged)
  const host = createHost({ app, settings, scores, texts })
  host.toTitle()
  return { app, scores, host, texts, now: () => app.getState() }
}
export const ticks = (host: Host, count: number, ms = 100) => {
  for (let tick = 0; tick < count; tick++) host.tick(ms)
}
export const playOf = (host: Host): Play => {
  const play = host.play()
  if (!play) throw new Error('no play')
  return play
}

/** Both runs are watched, and the second is taken over at half a minute. */
export const takeOver = (host: Host) => {
  host.watch([run('blocking'), run()])
  host.playback()?.seek(30_000)
  host.takeOver(1)
}
