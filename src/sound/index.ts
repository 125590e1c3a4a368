// The public interface of sound: everything heard, synthesised with Web Audio.
export type { Layer, Recipe } from './recipe.ts'
export type { SoundName } from './recipes.ts'
export { createSound } from './sound.ts'
export type { SoundSource, Sound, SoundOptions } from './sound.ts'
export { createVibration } from './vibration.ts'
export type { Volumes } from './volume.ts'
