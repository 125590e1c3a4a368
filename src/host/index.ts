// The host's door.
export { readAddress, readLanguage } from './address.ts'
export type { Address } from './address.ts'
export { createHost } from './host.ts'
export type { Host, HostOptions } from './host.ts'
export { keepSpeaking } from './speech.ts'
export type { SpeechOptions } from './speech.ts'
