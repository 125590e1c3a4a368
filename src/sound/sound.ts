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

type Gear = { readonly desk: Desk; readonly band: Band }

type House = {
  volumes: Volumes
  shift: Play | null // null while a backdrop is up
  gear: Gear | null // null before the first gesture
  pulse: Pulse
  readonly heard: ReturnType<typeof hearNothing>
  isOpen: boolean
  isDeaf: boolean // a browser or a machine without audio
}

const BEAT_MS = 40

export function createSound({ volumes }: SoundOptions): Sound {
  const house: House = {
    volumes,
    shift: null,
    gear: null,
    pulse: takePulse(),
    heard: hearNothing(),
    isOpen: false,
    isDeaf: false,
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
      house.gear?.desk.setGains(gainsOf(to))
      settleNow()
    },
    destroy() {
      leave?.()
      stopGestures()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', settleNow)
      house.gear?.desk.close()
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
  if (wanted && !house.gear && hasTouched()) house.gear = build(house)
  if (!house.gear) return
  const stuck = wanted && house.gear.desk.context.state !== 'running' // asked outside of a gesture
  if (wanted === house.isOpen && !stuck) return
  house.isOpen = wanted
  house.gear.desk.open(wanted)
}

function build(house: House): Gear | null {
  if (house.isDeaf) return null
  try {
    const desk = createDesk(gainsOf(house.volumes))
    return { desk, band: createBand(desk) }
  } catch {
    house.isDeaf = true
    return null
  }
}

function goOn(house: House): void {
  if (!house.gear || !house.isOpen || house.gear.desk.context.state !== 'running') return
  if (house.volumes.music > 0) house.gear.band.playOn(moodOf(house.shift))
  if (house.shift) {
    perform(house, beat(house.pulse, house.shift, house.gear.desk.context.currentTime))
  }
}

function perform({ gear, isOpen, heard, shift }: House, cues: readonly Cue[]): void {
  if (!gear || !isOpen || !shift) return
  const { context, sounds } = gear.desk
  const now = context.currentTime
  for (const { sound, semitones } of cues) {
    if (!admit(heard, sound, now, shift.speed)) continue
    strike(sounds, recipes[sound], now, ratioOf(semitones))
  }
}
