// The code lab: fetched when it is first opened. Its editor follows it.
export { LabScreen } from './lab/LabScreen.tsx'
