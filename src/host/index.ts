// The public interface of the host.
export { readAddress } from './address.ts'
export type { Address } from './address.ts'
export { createHost } from './host.ts'
export type { ImportReport } from './import-scores.ts'
export type { Host, HostOptions } from './service.ts'
export type { Answer, Refusal, RoomToOpen, RoomVisit, Workshop } from './workshop/service.ts'
export { readTrail, writeRoute } from './stored-route.ts'
export { syncProgress, syncSettings, syncTabs } from './tabs.ts'
