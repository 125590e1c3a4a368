// The campaign's screens: fetched when one of them, or a shift of the campaign, is opened.
export { Debrief } from './campaign/Debrief.tsx'
export { LessonScreen } from './campaign/LessonScreen.tsx'
export { MapScreen } from './map/MapScreen.tsx'
export { SandboxScreen } from './sandbox/SandboxScreen.tsx'
export { Predict } from './campaign/Predict.tsx'
