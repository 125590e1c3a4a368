// The public interface of sound: everything heard, synthesised with Web Audio.
export { createSound } from './sound.ts'
export type { SoundSource, Sound, SoundOptions } from './sound.ts'
export { createVibration } from './vibration.ts'
export type { Volumes } from './volume.ts'
