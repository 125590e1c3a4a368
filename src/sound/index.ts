// The door of sound: everything heard, made by Web Audio while it is heard.
export { createSound } from './sound.ts'
export type { Hearing, Sound, SoundOptions } from './sound.ts'
export type { Volumes } from './volume.ts'
