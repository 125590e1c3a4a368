// Rooms of a workshop: fetched when one is opened, joined, led or shown.
export { Facilitator } from './workshop/Facilitator.tsx'
export { Projector } from './workshop/Projector.tsx'
export { RoomMenu } from './workshop/RoomMenu.tsx'
export { RoomScreen } from './workshop/RoomScreen.tsx'
export { WorkshopScreen } from './workshop/WorkshopScreen.tsx'
