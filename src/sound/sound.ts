// The café's sound: hears one shift at a time and stays silent until the player has touched the page.
import type { Play } from '../play/index.ts'
import type { ShiftEvent } from '../sim/index.ts'
import { createBand } from './band.ts'
import type { Band } from './band.ts'
import { cuesOf } from './cues.ts'
import type { Cue } from './cues.ts'
import { createDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import { hasTouched, onGesture } from './gesture.ts'
import { beat, moodOf, takePulse } from './pulse.ts'
import type { Pulse } from './pulse.ts'
import { ratioOf } from './recipe.ts'
import { recipes } from './recipes.ts'
import { strike } from './strike.ts'
import { admit, hearNothing } from './thinning.ts'
import { gainsOf, isAudible } from './volume.ts'
import type { Volumes } from './volume.ts'

export type SoundOptions = { readonly volumes: Volumes }

/** A shift is heard; a backdrop only has the tune, in the background. */
export type Hearing = 'shift' | 'backdrop'

export type Sound = {
  hear(play: Play, as: Hearing): void
  setVolumes(volumes: Volumes): void
  destroy(): void
}

type Stage = { readonly desk: Desk; readonly band: Band }

type House = {
  volumes: Volumes
  shift: Play | null // null while a backdrop is up
  stage: Stage | null // null before the first gesture
  pulse: Pulse
  readonly heard: ReturnType<typeof hearNothing>
  isOpen: boolean
}

const BEAT_MS = 40

export function createSound({ volumes }: SoundOptions): Sound {
  const house: House = {
    volumes,
    shift: null,
    stage: null,
    pulse: takePulse(),
    heard: hearNothing(),
    isOpen: false,
  }
  const settleNow = () => settle(house)
  const stopGestures = onGesture(settleNow)
  document.addEventListener('visibilitychange', settleNow)
  const timer = setInterval(() => goOn(house), BEAT_MS)
  let leave: (() => void) | null = null
  if (hasTouched(false)) settleNow()

  return {
    hear(play, as) {
      leave?.()
      house.shift = as === 'shift' ? play : null
      house.pulse = takePulse()
      leave = as === 'shift' ? attend(house, play) : null
      settleNow()
    },
    setVolumes(to) {
      house.volumes = to
      house.stage?.desk.setGains(gainsOf(to))
      settleNow()
    },
    destroy() {
      leave?.()
      stopGestures()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', settleNow)
      house.stage?.desk.close()
    },
  }
}

function attend(house: House, play: Play): () => void {
  const stops = [
    play.onEvent((event: ShiftEvent) => perform(house, cuesOf(event))),
    play.onStatus(() => settle(house)),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Open when there is something to hear and somebody to hear it; built when that is so first. */
function settle(house: House): void {
  const wanted = isAudible(house.volumes) && !document.hidden && house.shift?.status() !== 'paused'
  if (wanted && !house.stage && hasTouched()) house.stage = build(house.volumes)
  if (!house.stage) return
  const stuck = wanted && house.stage.desk.context.state !== 'running' // asked outside of a gesture
  if (wanted === house.isOpen && !stuck) return
  house.isOpen = wanted
  house.stage.desk.open(wanted)
}

function build(volumes: Volumes): Stage {
  const desk = createDesk(gainsOf(volumes))
  return { desk, band: createBand(desk) }
}

function goOn(house: House): void {
  if (!house.stage || !house.isOpen || house.stage.desk.context.state !== 'running') return
  if (house.volumes.music > 0) house.stage.band.playOn(moodOf(house.shift))
  if (house.shift) {
    perform(house, beat(house.pulse, house.shift, house.stage.desk.context.currentTime))
  }
}

function perform({ stage, isOpen, heard, shift }: House, cues: readonly Cue[]): void {
  if (!stage || !isOpen || !shift) return
  const { context, sounds } = stage.desk
  const now = context.currentTime
  for (const { sound, semitones } of cues) {
    if (!admit(heard, sound, now, shift.speed)) continue
    strike(sounds, recipes[sound], now, ratioOf(semitones))
  }
}
